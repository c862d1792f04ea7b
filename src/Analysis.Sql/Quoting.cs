namespace Analysis.Sql;

/// <summary>Names and texts as SQL writes them, whatever they hold.</summary>
internal static class Quoting
{
    /// <summary>A name.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text; NULL for none.</summary>
    public static string Literal(string? text) => text is null ? "NULL" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
