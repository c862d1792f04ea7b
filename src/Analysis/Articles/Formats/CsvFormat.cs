namespace Analysis.Articles;

/// <summary>
/// A table in text: values between commas, semicolons, tabs or bars, or one value a line; the first line names the columns.
/// </summary>
internal sealed class CsvFormat : IArticleFormat
{
    private const int Longest = 1 << 26;
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <inheritdoc/>
    public string Name => "CSV";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Extension is ".csv" or ".tsv" or ".tab" or ".psv" || (file.Extension is ".txt" or "" && LooksLikeTable(file));

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) => new RecordArticles(file, log, "row").Of(Records(file, log));

    private static IEnumerable<ArticleRecord> Records(SourceFile file, ReadingLog log)
    {
        using var reader = file.OpenText();
        var map = ColumnMap.Of(file.Options);
        var (head, all) = HeadedReader.Of(reader, 1 << 16);
        var delimiter = NamedDelimiter(head) ?? Delimiter(head, map);
        using var rows = new DelimitedText(all, delimiter, Longest).Rows().GetEnumerator();
        if (NamedDelimiter(head) is not null)
            rows.MoveNext();
        if (!rows.MoveNext())
            yield break;
        var columns = new TableColumns(rows.Current.Values, map, log);
        while (rows.MoveNext())
            yield return columns.ToRecord(Fitted(rows.Current.Values, columns, delimiter, rows.Current.Line, log));
    }

    /// <summary>A row with more values than columns: the text, where it is last, held the delimiter; else the row is doubtful.</summary>
    private static List<string> Fitted(List<string> values, TableColumns columns, char? delimiter, int line, ReadingLog log)
    {
        var extra = values.Skip(columns.Count).Any(value => !string.IsNullOrWhiteSpace(value));
        if (!extra)
            return values;
        if (columns.EndsWithText)
            return [.. values.Take(columns.Count - 1), string.Join(delimiter ?? ',', values.Skip(columns.Count - 1))];
        log.Note($"line {line} has {values.Count} values for {columns.Count} columns: look whether quotation marks are missing in it");
        return values;
    }

    /// <summary>What the first line says, as spreadsheets want it: "sep=;".</summary>
    private static char? NamedDelimiter(string head)
    {
        var line = FirstLine(head).Trim().Trim('"');
        return line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line.Length == 5 ? line[4]
            : line.Equals("sep=", StringComparison.OrdinalIgnoreCase) && FirstLine(head).Contains('\t', StringComparison.Ordinal) ? '\t'
                : null;
    }

    private static string FirstLine(string head) => head.TrimStart('\ufeff').Split('\n', 2)[0].TrimEnd('\r');

    /// <summary>The delimiter by which the header has the most known columns; none for one column.</summary>
    private static char? Delimiter(string head, ColumnMap map)
    {
        var best = Delimiters.MaxBy(delimiter => (Known(Header(head, delimiter), map), Header(head, delimiter).Count));
        return Header(head, best).Count > 1 ? best : null;
    }

    private static int Known(List<string> names, ColumnMap map) =>
        names.Count(name => map.Find(name.Trim().Trim('\ufeff', '"')) is not null);

    private static List<string> Header(string head, char delimiter) =>
        new DelimitedText(new StringReader(head), delimiter, Longest).Rows().Select(row => row.Values).FirstOrDefault() ?? [];

    private static bool LooksLikeTable(SourceFile file)
    {
        var map = ColumnMap.Of(file.Options);
        var line = FirstLine(file.HeadText);
        return line.Length < 2000 && Delimiter(line, map) is { } delimiter && Header(line, delimiter) is var names
            && Known(names, map) is > 1 and var known && known * 2 > names.Count && TableColumns.HasText(names, map);
    }
}
