using System.Text.Json;

namespace Analysis.Articles;

/// <summary>JSON lines: one article a line, with the keys id, text, title, date, dateline, author, outlet, section, url.</summary>
internal sealed class JsonLinesFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "JSON lines";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension is ".jsonl" or ".ndjson";

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        using var reader = file.OpenText();
        for (var line = 1; reader.ReadLine() is { } json; line++)
        {
            if (string.IsNullOrWhiteSpace(json))
                continue;
            if (Parse(json, file, line, log) is { } article)
                yield return article;
        }
    }

    private static Article? Parse(string json, SourceFile file, int line, ReadingLog log)
    {
        try
        {
            var article = ToRecord(json, file, log).ToArticle(file.IdOf(line), log);
            if (article is null)
                log.LeaveOut("the object has no \"text\". Each line needs one.", line);
            return article;
        }
        catch (JsonException e)
        {
            log.LeaveOut($"not a JSON object: {FirstSentence(e.Message)} Each line has to hold one object.", line);
            return null;
        }
    }

    private static ArticleRecord ToRecord(string json, SourceFile file, ReadingLog log)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonException("The line holds something else.");
        var record = new ArticleRecord(file.Options);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (!record.Knows(property.Name))
                log.Ignore(property.Name);
            else if (property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                record[property.Name] = property.Value.ToString();
        }
        return record;
    }

    private static string FirstSentence(string message) => message.Split(". ")[0].TrimEnd('.') + ".";
}
