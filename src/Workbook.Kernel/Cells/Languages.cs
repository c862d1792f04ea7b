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

    public static bool IsForeign(string name) => Foreign.ContainsKey(name);

    public static bool IsOther(string name) => Shown.Contains(name) || IsForeign(name);

    public static bool IsAny(string name) => IsCSharp(name) || IsOther(name);

    /// <summary>What to do about a cell in a language that this kernel does not run.</summary>
    public static string Advice(string name) =>
        $"this part is {Foreign.GetValueOrDefault(name, name)} and was skipped: this kernel runs C# only. Rewrite it in C#, or run it in a notebook of its own kernel.";
}
