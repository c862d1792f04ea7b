using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis;

/// <summary>An attribution as an annotator marked it.</summary>
/// <param name="Source">The words that name the source; none where the text names nobody.</param>
/// <param name="Content">The words that were said.</param>
public sealed record AnnotatedAttribution(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Content);

/// <summary>An article with the attributions an annotator found in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Attributions">What the annotator marked.</param>
public sealed record AnnotatedArticle(Article Article, ImmutableArray<AnnotatedAttribution> Attributions)
{
    /// <summary>
    /// Reads JSON lines: <c>{"id", "text", "attributions": [{"source": [[start, end]], "content": [[start, end]]}]}</c>, offsets in
    /// UTF-16 code units, ends exclusive.
    /// </summary>
    /// <exception cref="InvalidDataException">A line is not like that; the message names file and line.</exception>
    public static IEnumerable<AnnotatedArticle> Read(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(line, file, number);
        }
    }

    private static AnnotatedArticle Parse(string line, string file, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var article = Article.FromText(json.RootElement.GetProperty("id").GetString()!, text);
            return new AnnotatedArticle(article, [.. json.RootElement.GetProperty("attributions").EnumerateArray()
                .Select(one => new AnnotatedAttribution(Spans(one, "source", text), Spans(one, "content", text)))]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"{file}:{number}: not an annotated article. A line is {{\"id\", \"text\", \"attributions\": [{{\"source\": [[start, end]], \"content\": [[start, end]]}}]}}.", e);
        }
    }

    private static ImmutableArray<TextSpan> Spans(JsonElement attribution, string name, string text) =>
        [.. attribution.GetProperty(name).EnumerateArray().Select(span => Span(span[0].GetInt32(), span[1].GetInt32(), text))];

    private static TextSpan Span(int start, int end, string text) => start >= 0 && start <= end && end <= text.Length
        ? TextSpan.FromBounds(start, end)
        : throw new FormatException("a span lies outside of the text");
}
