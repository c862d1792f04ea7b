namespace Analysis.Articles;

/// <summary>One article of a table or of JSON lines, as its columns give it. Names of columns are matched without regard to case.</summary>
internal sealed class ArticleRecord
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A column's value; null where it is missing or blank.</summary>
    public string? this[string column]
    {
        get => _values.TryGetValue(column, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
        set => _values[column] = value ?? "";
    }

    /// <summary>The text; an empty one where there is only a headline; null where there is neither.</summary>
    private string? Text => this["text"] ?? (this["title"] is not null && _values.ContainsKey("text") ? "" : null);

    /// <summary>The article, its text labelled and its columns put before what the text says of them; null where there is no text.</summary>
    /// <param name="fallbackId">The id where the record has none.</param>
    /// <param name="file">The file it was read from.</param>
    public Article? ToArticle(string fallbackId, string file)
    {
        if (Text is not { } text)
            return null;
        var labelled = ArticleStructure.Label(this["id"] ?? fallbackId, text);
        return labelled with
        {
            Title = this["title"] ?? labelled.Title,
            Date = ArticleDate.Find(this["date"]) ?? labelled.Date,
            Dateline = this["dateline"] ?? labelled.Dateline,
            Author = this["author"] ?? labelled.Author,
            Outlet = this["outlet"] ?? labelled.Outlet,
            Section = this["section"] ?? labelled.Section,
            Url = this["url"] ?? labelled.Url,
            Source = file,
        };
    }
}
