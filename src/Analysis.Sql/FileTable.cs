using System.Text.RegularExpressions;

namespace Analysis.Sql;

/// <summary>A file that DuckDB reads as a table, by its name's end.</summary>
internal static partial class FileTable
{
    /// <summary>What stands after FROM for the file, or for those that fit a pattern of names.</summary>
    /// <exception cref="InvalidDataException">It is no file of a kind that is read.</exception>
    public static string Of(string path)
    {
        var kind = Path.GetExtension(Compressed().Replace(path, "")).ToUpperInvariant();
        var reader = kind switch
        {
            ".CSV" or ".TSV" => "read_csv",
            ".PARQUET" => "read_parquet",
            ".JSON" or ".JSONL" or ".NDJSON" => "read_json",
            _ => throw new InvalidDataException($"{path}: no CSV, TSV, Parquet or JSON file"),
        };
        return $"{reader}({Quoting.Literal(File.Exists(path) ? Itself(path) : path)})";
    }

    // The name of a file that is there is no pattern.
    private static string Itself(string path) => Pattern().Replace(path, "[$0]");

    [GeneratedRegex(@"\.(gz|zst)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Compressed();

    [GeneratedRegex(@"[*?\[]")]
    private static partial Regex Pattern();
}
