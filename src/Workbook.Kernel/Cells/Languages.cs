namespace Workbook.Kernel;

/// <summary>The languages that a magic can name.</summary>
internal static class Languages
{
    private static readonly Dictionary<string, string> Shown = new(StringComparer.Ordinal)
    {
        ["html"] = "HTML",
        ["javascript"] = "JavaScript",
        ["js"] = "JavaScript",
        ["markdown"] = "Markdown",
        ["mermaid"] = "Mermaid",
        ["value"] = "text",
    };

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

    /// <summary>Whether a cell in it is a question to the notebook's tables.</summary>
    public static bool IsQuery(string name) => name == "sql";

    public static bool IsCSharp(string name) => name is "csharp" or "c#" or "C#";

    /// <summary>Whether this kernel skips it. A connection to a database had a kernel of its own, called sql-NAME.</summary>
    public static bool IsForeign(string name) => !IsQuery(name) && Foreign.ContainsKey(Family(name));

    /// <summary>Whether a cell in it is shown as it stands.</summary>
    public static bool IsShown(string name) => name != "value" && Shown.ContainsKey(name);

    /// <summary>Whether its cells give values, as C#'s and those of questions do.</summary>
    public static bool IsRun(string name) => IsCSharp(name) || IsQuery(name);

    public static bool IsOther(string name) => Shown.ContainsKey(name) || IsQuery(name) || IsForeign(name);

    public static bool IsAny(string name) => IsCSharp(name) || IsOther(name);

    /// <summary>The language's own name.</summary>
    public static string NameOf(string name) => Foreign.GetValueOrDefault(Family(name)) ?? Shown.GetValueOrDefault(name, name);

    /// <summary>What to do about a cell in a language that this kernel does not run.</summary>
    public static string Advice(string name) =>
        $"this part is {NameOf(name)} and was skipped: this kernel runs C# only. Rewrite it in C#, or run it in a notebook of its own "
            + $"kernel.{(Family(name) == "sql" ? " Tables and files of this notebook are asked by #!sql." : "")}";

    private static string Family(string name) =>
        name.StartsWith("sql-", StringComparison.Ordinal) || name.StartsWith("kql-", StringComparison.Ordinal) ? name[..3] : name;
}
