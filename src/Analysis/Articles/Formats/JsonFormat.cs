using System.Text.Json;

namespace Analysis.Articles;

/// <summary>
/// JSON of any layout: an object a line, an array, one object over many lines, the answer of a news API that holds its articles
/// in a list somewhere inside, a data frame written by columns.
/// </summary>
internal sealed class JsonFormat : IArticleFormat
{
    private const int HeadLength = 1 << 16;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64
    };

    /// <inheritdoc/>
    public string Name => "JSON";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        var head = file.HeadText.AsSpan().TrimStart(" \t\r\n\ufeff\u001e");
        return file.Extension is ".jsonl" or ".ndjson" or ".json" or ".geojson" || head is ['{', ..] && head[1..].TrimStart() is ['"', ..]
            || head is ['[', ..] && head[1..].TrimStart() is ['{', ..];
    }

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        using var reader = file.OpenText();
        foreach (var article in Read(reader, file, log))
            yield return article;
    }

    private static IEnumerable<Article> Read(TextReader reader, SourceFile file, ReadingLog log)
    {
        var map = ColumnMap.Of(file.Options);
        var (head, all) = HeadedReader.Of(reader, HeadLength);
        var isByLines = JsonLayout.IsByLines(head);
        var records = (isByLines ? Lines(all, file.Options.LongestLine, log) : new JsonValues(all, file.Options.LongestLine).Read())
            .SelectMany(value => RecordsOf(value.Json, value.Line, map, log));
        return new RecordArticles(file, log, isByLines ? "line" : "object").Of(records);
    }

    private static IEnumerable<(string Json, int Line)> Lines(TextReader reader, int longest, ReadingLog log)
    {
        var lines = new BoundedLines(reader, longest);
        while (lines.Read() is { } line)
        {
            if (lines.IsTooLong)
                log.LeaveOut($"the line has more than {longest} characters.", lines.Number);
            else if (!line.AsSpan().Trim(" \t\r\ufeff\u001e").IsEmpty)
                yield return (line, lines.Number);
        }
    }

    /// <summary>The records of a value; none where it is no object or holds no text, which is told.</summary>
    /// <param name="json">The value.</param>
    /// <param name="line">The line it begins at, from 1.</param>
    /// <param name="map">Which key holds what.</param>
    /// <param name="log">Told of what is left out.</param>
    public static IReadOnlyList<ArticleRecord> RecordsOf(string json, int line, ColumnMap map, ReadingLog log)
    {
        try
        {
            using var document = Parse(json);
            var records = new JsonRecords(map, log, line).Of(document.RootElement);
            if (records.Count == 0)
                log.LeaveOut(document.RootElement.ValueKind == JsonValueKind.Object
                    ? $"the object has no \"text\" among {JsonLayout.Keys(document.RootElement)}. Name the key that holds it with "
                        + "--column text=KEY."
                    : "not a JSON object: the line holds something else. Each line has to hold one object.", line);
            return records;
        }
        catch (JsonException e)
        {
            log.LeaveOut($"not a JSON object: {e.Message.Split(". ")[0].TrimEnd('.')}. Each line has to hold one object.", line);
            return [];
        }
    }

    private static JsonDocument Parse(string json)
    {
        var trimmed = json.AsMemory().Trim("\ufeff\u001e");
        try
        {
            return JsonDocument.Parse(trimmed, Lenient);
        }
        catch (JsonException)
        {
            if (JsonLayout.WithoutNotANumber(json) is not { } mended)
                throw;
            return JsonDocument.Parse(mended, Lenient);
        }
    }
}
