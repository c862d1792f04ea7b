namespace Workbook.Notebooks;

/// <summary>The style sheet and the script that every page carries.</summary>
internal static class ReportParts
{
    /// <summary>The style sheet.</summary>
    public static string Style { get; } = Read("report.css");

    /// <summary>The script: shows code, draws charts.</summary>
    public static string Script { get; } = Read("report.js");

    /// <summary>The script that opens sentences in their articles.</summary>
    public static string Reader { get; } = Read("reader.js");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ReportParts).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
