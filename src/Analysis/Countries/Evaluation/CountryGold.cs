using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis;

/// <summary>An annotated mention of a place.</summary>
/// <param name="Span">The words, in the article's text.</param>
/// <param name="Country">The code of its country; null where the annotators give none.</param>
/// <param name="IsCountry">Whether it is a country itself, not a place in one.</param>
/// <param name="Type">The annotators' type of mention, "Demonym" among them, or null.</param>
public sealed record GoldMention(TextSpan Span, string? Country, bool IsCountry, string? Type)
{
    /// <summary>
    /// By what it names the country, in the words of the command's output ("short form"); null where the annotators do not say.
    /// </summary>
    public string? Kind { get; init; }
}

/// <summary>An article with the places that annotators marked in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Mentions">The marked places.</param>
public sealed record CountryGold(Article Article, ImmutableArray<GoldMention> Mentions)
{
    /// <summary>
    /// Reads annotated articles, one JSON object a line:
    /// <c>{"id","text","mentions":[{"start","end","country"?,"level"?,"type"?,"kind"?}]}</c>.
    /// </summary>
    /// <exception cref="InvalidDataException">A line is not of that form; the message names file and line.</exception>
    public static IEnumerable<CountryGold> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(line, path, number);
        }
    }

    private static CountryGold Parse(string line, string path, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var (id, text) = (json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("text").GetString()!);
            return new(Article.FromText(id, text), [.. json.RootElement.GetProperty("mentions").EnumerateArray().Select(Mention)]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}:{number}: not an annotated article; a line is "
                + $"{{\"id\",\"text\",\"mentions\":[{{\"start\",\"end\",\"country\"}}]}}.");
        }
    }

    private static GoldMention Mention(JsonElement json) => new(
        TextSpan.FromBounds(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32()),
        Text(json, "country"), Text(json, "level") == "country", Text(json, "type"))
    { Kind = Text(json, "kind") };

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;
}
