using System.Text;
using System.Text.Json;

namespace Analysis.Notebook;

/// <summary>
/// What a run keeps of the charts and tables it shows, for the report made from it: every place behind every figure, the figures
/// themselves, and the articles. It is written where the environment variable WORKBOOK_EVIDENCE names a folder, and nowhere else, so
/// that a saved notebook stays small. <c>articles.jsonl</c> has an article a line, <c>shown.jsonl</c> a chart or table a line; a place
/// is the zero-based number of its article's line, and its first code unit and the one after the last in that article's text.
/// </summary>
internal sealed class EvidenceRecord(string folder)
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "WORKBOOK_EVIDENCE";

    private readonly Lock _lock = new();
    private readonly Dictionary<Article, int> _numbers = [];

    /// <summary>This process's record; null where none is kept.</summary>
    public static EvidenceRecord? Current { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named && Directory.Exists(named) ? new EvidenceRecord(named) : null;

    /// <summary>Keeps articles, whether a figure rests on them or not.</summary>
    public void Take(IEnumerable<Article> articles)
    {
        lock (_lock)
            foreach (var article in articles)
                Number(article);
    }

    /// <summary>Keeps what stands behind a chart or table.</summary>
    /// <param name="words">What is shown of it as plain text: by that the report knows it again.</param>
    /// <param name="points">Its points, rows or cells.</param>
    /// <param name="data">Its figures, or null.</param>
    public void Take(string words, IEnumerable<PointEvidence> points, Table? data)
    {
        lock (_lock)
            Append("shown.jsonl", json => WriteShown(json, words, [.. points], data));
    }

    private void WriteShown(Utf8JsonWriter json, string words, IReadOnlyList<PointEvidence> points, Table? data)
    {
        json.WriteStartObject();
        json.WriteString("words", words);
        if (data is not null)
            WriteTable(json, data);
        json.WriteStartArray("points");
        foreach (var point in points)
            WritePoint(json, point);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePoint(Utf8JsonWriter json, PointEvidence point)
    {
        json.WriteStartObject();
        Numbers(json, "at", point.At);
        json.WriteString("title", point.Title);
        Numbers(json, "places", point.Places.SelectMany(place => new[] { Number(place.Article), place.Span.Start, place.Span.End }));
        json.WriteEndObject();
    }

    private int Number(Article article)
    {
        if (_numbers.TryGetValue(article, out var number))
            return number;
        _numbers[article] = number = _numbers.Count;
        Append("articles.jsonl", json => WriteArticle(json, article));
        return number;
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("date", article.Date is { } date ? Invariant.Text(date) : null);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("author", article.Author);
        json.WriteString("section", article.Section);
        json.WriteString("url", article.Url);
        json.WriteString("text", article.Text);
        json.WriteStartArray("blocks");
        foreach (var block in article.Blocks)
        {
            json.WriteStartArray();
            json.WriteStringValue(block.Kind.ToString());
            json.WriteNumberValue(block.Span.Start);
            json.WriteNumberValue(block.Span.End);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        var document = article.Document;
        Numbers(json, "sentences", document.Sentences.Select(document.SpanOf).SelectMany(span => new[] { span.Start, span.End }));
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject("data");
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
            json.WriteStringValue(column.Name);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        for (var row = 0; row < table.RowCount; row++)
        {
            json.WriteStartArray();
            foreach (var column in table.Columns)
                WriteValue(json, column.Values[row]);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case DateOnly day:
                json.WriteStringValue(Invariant.Text(day));
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void Numbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private void Append(string file, Action<Utf8JsonWriter> write)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
            write(json);
        line.WriteByte((byte)'\n');
        using var stream = new FileStream(Path.Join(folder, file), FileMode.Append, FileAccess.Write, FileShare.Read);
        stream.Write(line.GetBuffer(), 0, (int)line.Length);
    }
}
