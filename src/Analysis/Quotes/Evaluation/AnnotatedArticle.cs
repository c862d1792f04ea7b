using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis;

/// <summary>An attribution as an annotator marked it.</summary>
/// <param name="Source">The words that name the source; none where the text names nobody.</param>
/// <param name="Content">The words that were said.</param>
public sealed record AnnotatedAttribution(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Content)
{
    /// <summary>The words that report; none for a colon, a dash or nothing at all.</summary>
    public ImmutableArray<TextSpan> Cue { get; init; } = [];

    /// <summary>The kind the annotator gave; null where it is left to the marks.</summary>
    public QuotationKind? Kind { get; init; }

    /// <summary>The resolved name of the speaker; null where the annotator gave none.</summary>
    public string? Speaker { get; init; }
}

/// <summary>An article with the attributions an annotator found in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Attributions">What the annotator marked.</param>
public sealed record AnnotatedArticle(Article Article, ImmutableArray<AnnotatedAttribution> Attributions)
{
    /// <summary>
    /// Reads JSON lines: <c>{"id", "text", "attributions": [{"source": [[start, end]], "content": [[start, end]]}]}</c>, offsets in
    /// UTF-16 code units, ends exclusive; an attribution may have <c>"cue": [[start, end]]</c>, <c>"kind"</c> and <c>"speaker"</c> too.
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
            return new AnnotatedArticle(
                article, [.. json.RootElement.GetProperty("attributions").EnumerateArray().Select(one => Attribution(one, text))]);
        }
        catch (Exception e)
            when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException
                or IndexOutOfRangeException)
        {
            throw new InvalidDataException(
                $"{file}:{number}: not an annotated article. A line is {{\"id\", \"text\", \"attributions\": [{{\"source\": [[start, "
                    + "end]], \"content\": [[start, end]]}}]}}.", e);
        }
    }

    private static AnnotatedAttribution Attribution(JsonElement one, string text) =>
        new(Spans(one.GetProperty("source"), text), Spans(one.GetProperty("content"), text))
        {
            Cue = one.TryGetProperty("cue", out var cue) && cue.ValueKind == JsonValueKind.Array ? Spans(cue, text) : [],
            Kind = one.TryGetProperty("kind", out var kind) ? Enum.Parse<QuotationKind>(kind.GetString()!, ignoreCase: true) : null,
            Speaker = one.TryGetProperty("speaker", out var speaker) ? speaker.GetString() : null,
        };

    private static ImmutableArray<TextSpan> Spans(JsonElement spans, string text) =>
        [.. spans.EnumerateArray().Select(span => Span(span[0].GetInt32(), span[1].GetInt32(), text))];

    private static TextSpan Span(int start, int end, string text) => start >= 0 && start <= end && end <= text.Length
        ? TextSpan.FromBounds(start, end)
        : throw new FormatException("a span lies outside of the text");
}
