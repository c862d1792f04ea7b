using System.Collections.Immutable;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>What the scripts beside a report say of its figures.</summary>
/// <param name="folder">The folder of the scripts.</param>
/// <param name="scripts">The script of each chart or table, by its plain text.</param>
/// <param name="articles">The articles of the run, in the order of their numbers.</param>
internal sealed class PublishedPlaces(string folder, IReadOnlyDictionary<string, string> scripts, ImmutableArray<RunArticle> articles)
    : IFigurePlaces
{
    private readonly Dictionary<string, JsonElement?> _data = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ImmutableArray<PlacedSentence>? Behind(string words, string label) =>
        scripts.TryGetValue(words.Trim(), out var script) && Point(script, label) is { } point
            ? [.. point.GetProperty("places")
                .EnumerateArray()
                .Select(number => number.GetInt32())
                .Chunk(3)
                .Select(place => Sentence(place[0], place[1]))]
            : null;

    private JsonElement? Point(string script, string label) =>
        Data(script) is { } points
            ? points.EnumerateArray().Cast<JsonElement?>().FirstOrDefault(point => point!.Value.Text("title") == label)
            : null;

    private PlacedSentence Sentence(int number, int start) => new(
        articles[number].Id,
        Data($"articles-{number / EvidenceScripts.ArticlesEach}") is { } chunk
            ? Sentence(chunk[number % EvidenceScripts.ArticlesEach], start)
            : null);

    /// <summary>The sentence that a place stands in, as far as the texts that were published hold it.</summary>
    private static string? Sentence(JsonElement article, int start)
    {
        foreach (var part in article.Member("parts") is { ValueKind: JsonValueKind.Array } parts
            ? parts.EnumerateArray()
            : Enumerable.Empty<JsonElement>())
            if (part[1].GetInt32() is var first && part[2].GetString() is { } text && start >= first && start < first + text.Length)
                return In(text, first, Edges(article), start).ReplaceLineEndings(" ");
        return null;
    }

    private static string In(string text, int first, int[] edges, int start)
    {
        foreach (var sentence in edges.Chunk(2))
            if (start >= sentence[0] && start < sentence[1])
                return text[Math.Max(0, sentence[0] - first)..Math.Min(text.Length, sentence[1] - first)];
        return text;
    }

    private static int[] Edges(JsonElement article) =>
        article.Member("sentences") is { ValueKind: JsonValueKind.Array } edges
            ? [.. edges.EnumerateArray().Select(edge => edge.GetInt32())]
            : [];

    private JsonElement? Data(string script)
    {
        if (_data.TryGetValue(script, out var known))
            return known;
        var file = Path.Combine(folder, $"{script}.js");
        return _data[script] = File.Exists(file) ? EvidenceScripts.Data(File.ReadAllText(file)) : null;
    }
}
