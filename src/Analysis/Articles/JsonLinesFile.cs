using System.Text.Json;

namespace Analysis.Articles;

/// <summary>JSON lines: one article a line, with the keys id, text, title, date, dateline, author, outlet, section, url; others are ignored.</summary>
internal static class JsonLinesFile
{
    /// <summary>The articles, one after the other; a line that is none is reported with its number and left out.</summary>
    public static IEnumerable<Article> Read(TextReader reader, string file, Action<Problem> report)
    {
        using (reader)
        {
            for (var line = 1; reader.ReadLine() is { } json; line++)
            {
                if (string.IsNullOrWhiteSpace(json))
                    continue;
                if (Parse(json, file, line, report) is { } article)
                    yield return article;
            }
        }
    }

    private static Article? Parse(string json, string file, int line, Action<Problem> report)
    {
        try
        {
            var article = ToRecord(json).ToArticle($"{Path.GetFileNameWithoutExtension(file)}#{line}", file);
            if (article is null)
                report(new Problem(file, line, "the object has no \"text\". Each line needs one."));
            return article;
        }
        catch (JsonException e)
        {
            report(new Problem(file, line, $"not a JSON object: {FirstSentence(e.Message)} Each line has to hold one object."));
            return null;
        }
    }

    private static ArticleRecord ToRecord(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonException("The line holds something else.");
        var record = new ArticleRecord();
        foreach (var property in document.RootElement.EnumerateObject())
            if (property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                record[property.Name] = property.Value.ToString();
        return record;
    }

    private static string FirstSentence(string message) => message.Split(". ")[0].TrimEnd('.') + ".";
}
