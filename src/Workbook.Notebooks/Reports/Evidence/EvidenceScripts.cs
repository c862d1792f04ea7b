using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbook.Notebooks;

/// <summary>A script beside a page that hands it data.</summary>
/// <param name="Name">Its name, without folder and ending.</param>
/// <param name="Source">The script.</param>
internal sealed record DataScript(string Name, string Source)
{
    /// <summary>The plain text of the chart or table whose places it holds; null for what is none's.</summary>
    public string? Figure { get; init; }
}

/// <summary>
/// What a page needs to open the sentences behind a figure, as scripts that it loads when they are asked for: a page that is opened
/// from a disk may load scripts, and nothing else. They hold JSON alone, with whatever could end a script escaped.
/// </summary>
internal static class EvidenceScripts
{
    /// <summary>How many articles a script holds; pages are told.</summary>
    public const int ArticlesEach = 20;

    private const string Begin = "workbook.take(";

    /// <summary>The places behind one chart or table.</summary>
    public static DataScript Of(string name, RecordedFigure figure) =>
        Script(name, new JsonArray([.. figure.Points.Select(point => (JsonNode)new JsonObject
    {
        ["at"] = Numbers(point.At),
        ["title"] = point.Title,
        ["places"] = Numbers(point.Places.SelectMany(place => new[] { place.Article, place.Start, place.End })),
    })])) with
        { Figure = figure.Words };

    /// <summary>The data that a script hands to its page.</summary>
    /// <exception cref="JsonException">It is none of these scripts.</exception>
    public static JsonElement Data(string source)
    {
        var begin = source.IndexOf("\",", StringComparison.Ordinal) + 2;
        var end = source.LastIndexOf(");", StringComparison.Ordinal);
        return source.StartsWith(Begin, StringComparison.Ordinal) && begin < end
            ? JsonText.Parse(source[begin..end])
            : throw new JsonException("not a script with data");
    }

    /// <summary>The articles, some in each script, and a list of all for the reader.</summary>
    /// <param name="articles">The articles, in the order of their numbers.</param>
    /// <param name="marks">What to mark in each.</param>
    /// <param name="texts">How much of each may be shown.</param>
    /// <param name="places">The places that figures rest on.</param>
    public static IEnumerable<DataScript> Of(
        IReadOnlyList<RecordedArticle> articles, IReadOnlyList<IReadOnlyList<ArticleStretch>> marks, TextsShown texts,
        IEnumerable<RecordedPlace> places)
    {
        var rests = places.ToLookup(place => place.Article);
        for (var first = 0; first < articles.Count; first += ArticlesEach)
            yield return Script(
                $"articles-{first / ArticlesEach}",
                new JsonArray([.. Enumerable.Range(first, Math.Min(ArticlesEach, articles.Count - first))
                .Select(number => (JsonNode)Article(articles[number], marks[number], texts, rests[number]))]));
        yield return Script("articles", new JsonArray([.. articles.Select(article => (JsonNode)Head(article))]));
    }

    private static JsonObject Head(RecordedArticle article) => new()
    {
        ["id"] = article.Id,
        ["title"] = article.Title,
        ["date"] = article.Date,
        ["outlet"] = article.Outlet,
        ["author"] = article.Author,
        ["section"] = article.Section,
        ["url"] = article.Url,
    };

    private static JsonObject Article(
        RecordedArticle article, IReadOnlyList<ArticleStretch> marks, TextsShown texts, IEnumerable<RecordedPlace> places)
    {
        var json = Head(article);
        if (texts == TextsShown.None)
            return json;
        json["sentences"] = texts == TextsShown.Full ? Numbers(article.Sentences) : null;
        json["parts"] = new JsonArray(
            [.. (texts == TextsShown.Full ? Blocks(article) : Sentences(article, places)).Select(part => (JsonNode)new JsonArray(
            part.Kind, part.Start, article.Text[part.Start..part.End]))]);
        json["marks"] = new JsonArray([.. marks.Select(mark => (JsonNode)new JsonArray(mark.Kind, mark.Start, mark.End, mark.Label))]);
        return json;
    }

    private static ImmutableArray<ArticleStretch> Blocks(RecordedArticle article) =>
        article.Blocks.IsEmpty ? [new ArticleStretch("Paragraph", 0, article.Text.Length)] : article.Blocks;

    private static IEnumerable<ArticleStretch> Sentences(RecordedArticle article, IEnumerable<RecordedPlace> places) => places
        .Select(place => article.SentenceAt(place.Start, place.End)).Distinct().Order()
        .Select(sentence => new ArticleStretch("Sentence", sentence.Start, sentence.End));

    private static JsonArray Numbers(IEnumerable<int> numbers) => new([.. numbers.Select(number => (JsonNode)number)]);

    private static DataScript Script(string name, JsonNode data) => new(
        name, $"{Begin}{ScriptJson.Of(JsonValue.Create(name))},{ScriptJson.Of(data)});\n");
}
