namespace Workbook.Kernel;

/// <summary>The languages that a magic can name.</summary>
internal static class Languages
{
    private static readonly HashSet<string> Shown = ["html", "javascript", "js", "markdown", "mermaid", "value"];

    private static readonly Dictionary<string, string> Foreign = new(StringComparer.Ordinal)
    {
        ["fsharp"] = "F#",
        ["f#"] = "F#",
        ["pwsh"] = "PowerShell",
        ["powershell"] = "PowerShell",
        ["sql"] = "SQL",
        ["kql"] = "KQL",
        ["python"] = "Python",
        ["r"] = "R",
        ["http"] = "HTTP requests",
    };

    public static bool IsCSharp(string name) => name is "csharp" or "c#" or "C#";

    /// <summary>Whether this kernel skips it. A connection to a database had a kernel of its own, called sql-NAME.</summary>
    public static bool IsForeign(string name) => NameOf(name) is not null;

    public static bool IsOther(string name) => Shown.Contains(name) || IsForeign(name);

    public static bool IsAny(string name) => IsCSharp(name) || IsOther(name);

    /// <summary>What to do about a cell in a language that this kernel does not run.</summary>
    public static string Advice(string name) =>
        $"this part is {NameOf(name) ?? name} and was skipped: this kernel runs C# only. Rewrite it in C#, or run it in a notebook of its own kernel.";

    private static string? NameOf(string name) => Foreign.GetValueOrDefault(
        name.StartsWith("sql-", StringComparison.Ordinal) || name.StartsWith("kql-", StringComparison.Ordinal) ? name[..3] : name);
}
