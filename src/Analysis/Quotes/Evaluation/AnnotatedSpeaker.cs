using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis;

/// <summary>A quotation as an annotator marked it, with who its speaker is.</summary>
/// <param name="Name">The fullest name the article gives the speaker, or the nominal where it gives none.</param>
/// <param name="Words">The words that stand for the speaker at the quotation: "he", "the envoy".</param>
/// <param name="Content">The pieces of what was said.</param>
public sealed record AnnotatedSpeaker(string Name, string Words, ImmutableArray<TextSpan> Content)
{
    /// <summary>
    /// Reads the speakers of JSON lines: <c>{"id", "text", "quotes": [{"start", "end", "quotation", "speaker", "speakerText"}]}</c>.
    /// Lines without <c>quotes</c> and quotations without a speaker are left out.
    /// </summary>
    /// <exception cref="InvalidDataException">A line is not like that; the message names file and line.</exception>
    public static IEnumerable<(Article Article, ImmutableArray<AnnotatedSpeaker> Speakers)> Read(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && Parse(line, file, number) is { Speakers.IsEmpty: false } read)
                yield return read;
        }
    }

    private static (Article Article, ImmutableArray<AnnotatedSpeaker> Speakers) Parse(string line, string file, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var article = Article.FromText(json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("text").GetString()!);
            return (article, json.RootElement.TryGetProperty("quotes", out var quotes) ? Speakers(quotes, article.Text) : []);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new InvalidDataException($"{file}:{number}: not an article with speakers. A line is {{\"id\", \"text\", \"quotes\": [{{\"start\", \"end\", \"quotation\", \"speaker\", \"speakerText\"}}]}}.", e);
        }
    }

    private static ImmutableArray<AnnotatedSpeaker> Speakers(JsonElement quotes, string text) =>
        [.. from piece in quotes.EnumerateArray()
            where TextAt(piece, "speaker") is not null && TextAt(piece, "speakerText") is not null
            group piece by piece.GetProperty("quotation").GetInt32() into quotation
            select new AnnotatedSpeaker(
                TextAt(quotation.First(), "speaker")!, TextAt(quotation.First(), "speakerText")!, [.. quotation.Select(piece => Span(piece, text))])];

    private static string? TextAt(JsonElement piece, string name) => piece.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static TextSpan Span(JsonElement piece, string text) =>
        (piece.GetProperty("start").GetInt32(), piece.GetProperty("end").GetInt32()) is var (start, end) && start >= 0 && start <= end && end <= text.Length
            ? TextSpan.FromBounds(start, end)
            : throw new FormatException("a span lies outside of the text");
}
