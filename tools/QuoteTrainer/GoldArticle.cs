using System.Text.Json;
using Analysis;

namespace QuoteTrainer;

/// <summary>One annotated attribution, in code units of its article.</summary>
internal sealed record GoldAttribution(TextSpan[] Source, TextSpan[] Cue, TextSpan[] Content);

/// <summary>An annotated article.</summary>
internal sealed record GoldArticle(string Id, Document Document, GoldAttribution[] Attributions)
{
    /// <summary>Reads JSON lines.</summary>
    public static IEnumerable<GoldArticle> Read(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var article = Article.FromText(root.GetProperty("id").GetString()!, root.GetProperty("text").GetString()!);
            yield return new GoldArticle(article.Id, article.Document, [.. root.GetProperty("attributions").EnumerateArray().Select(One)]);
        }
    }

    private static GoldAttribution One(JsonElement attribution) =>
        new(Spans(attribution, "source"), Spans(attribution, "cue"), Spans(attribution, "content"));

    private static TextSpan[] Spans(JsonElement attribution, string name) =>
        [.. attribution.GetProperty(name).EnumerateArray().Select(span => TextSpan.FromBounds(span[0].GetInt32(), span[1].GetInt32()))];
}
