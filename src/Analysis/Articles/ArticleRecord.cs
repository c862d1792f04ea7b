namespace Analysis.Articles;

/// <summary>One article of a table or of JSON lines, as its columns give it. Names of columns are matched without regard to case.</summary>
/// <param name="options">Which columns hold what.</param>
internal sealed class ArticleRecord(ReadingOptions options)
{
    private static readonly string[] Known = ["id", "text", "title", "date", "dateline", "author", "outlet", "section", "url"];

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A column's value; null where it is missing or blank.</summary>
    public string? this[string column]
    {
        get => _values.TryGetValue(column, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
        set => _values[column] = value ?? "";
    }

    /// <summary>The text; an empty one where there is only a headline; null where there is neither.</summary>
    private string? Text => Of("text") ?? (Of("title") is not null && _values.ContainsKey(ColumnOf("text", options)) ? "" : null);

    /// <summary>Names the columns that are of no use here.</summary>
    /// <exception cref="InvalidDataException">No column holds the text.</exception>
    public static void CheckColumns(IReadOnlyList<string> columns, ReadingOptions options, ReadingLog log)
    {
        var text = ColumnOf("text", options);
        if (!columns.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            var names = string.Join(", ", columns.Select(c => $"\"{c}\""));
            throw new InvalidDataException($"has no column \"{text}\" among {names}. Say which holds the articles: --column text=NAME.");
        }
        foreach (var column in columns)
            if (!Knows(column, options))
                log.Ignore(column);
    }

    /// <summary>Whether a column is of use.</summary>
    public bool Knows(string column) => Knows(column, options);

    /// <summary>The article, its text labelled and its columns put before what the text says of them; null where there is no text.</summary>
    /// <param name="fallbackId">The id where the record has none.</param>
    /// <param name="log">Is told of a date that can't be read.</param>
    public Article? ToArticle(string fallbackId, ReadingLog log)
    {
        if (Text is not { } text)
            return null;
        var labelled = ArticleStructure.Label(Of("id") ?? fallbackId, text);
        return labelled with
        {
            Title = Of("title") ?? labelled.Title,
            Date = DateOf(log) ?? labelled.Date,
            Dateline = Of("dateline") ?? labelled.Dateline,
            Authors = Of("author") is { } author ? [author] : labelled.Authors,
            Outlet = Of("outlet") ?? labelled.Outlet,
            Section = Of("section") ?? labelled.Section,
            Url = Of("url") ?? labelled.Url,
        };
    }

    private DateOnly? DateOf(ReadingLog log)
    {
        var written = Of("date");
        var date = ArticleDate.Find(written);
        if (written is not null && date is null)
            log.CannotDate(written);
        return date;
    }

    private string? Of(string field) => this[ColumnOf(field, options)];

    private static string ColumnOf(string field, ReadingOptions options) => options.Columns.GetValueOrDefault(field, field);

    private static bool Knows(string column, ReadingOptions options) =>
        Known.Any(field => ColumnOf(field, options).Equals(column, StringComparison.OrdinalIgnoreCase));
}
