using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using Analysis;

namespace Workbook.Commands;

/// <summary>
/// Reads an analyst's sample: JSON lines with <c>id</c>, <c>text</c>, <c>title</c> and <c>topics</c>; <c>.gz</c> is unpacked.
/// </summary>
internal static class LabelledArticles
{
    /// <summary>The articles with their topics.</summary>
    /// <exception cref="InputException">The file is not there, or a line is not what it should be.</exception>
    public static IReadOnlyList<LabelledArticle> Read(string path)
    {
        if (!File.Exists(path))
            throw new InputException($"{path}: there is no such file. Give JSON lines with id, text and topics.");
        using var file = File.OpenRead(path);
        using var unpacked = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(file, CompressionMode.Decompress)
            : (Stream)file;
        using var reader = new StreamReader(unpacked);
        var articles = new List<LabelledArticle>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
            if (!string.IsNullOrWhiteSpace(line))
                articles.Add(Parse(line, path, number));
        return articles;
    }

    private static LabelledArticle Parse(string line, string path, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var record = json.RootElement;
            var text = Text(record, "text") ?? throw new KeyNotFoundException();
            var article = Article.FromText(Text(record, "id") ?? $"{path}:{number}", text) with { Title = Text(record, "title") };
            ImmutableArray<string> topics = [.. record.GetProperty("topics").EnumerateArray().Select(topic => topic.GetString()!)];
            return topics.Any(topic => topic is null)
                ? throw new KeyNotFoundException()
                : new LabelledArticle(article, topics);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InputException(
                $"{path}:{number}: no labelled article. Each line is a JSON object with id, text and topics (a list of names).");
        }
    }

    private static string? Text(JsonElement record, string name) =>
        !record.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.GetRawText();
}
