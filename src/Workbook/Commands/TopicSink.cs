using System.Text.Encodings.Web;
using System.Text.Json;
using Analysis;
using Workbook.Output;

namespace Workbook.Commands;

/// <summary>Writes topics, however they were come by.</summary>
internal sealed class TopicSink(string? format, string? output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>The hits of a dictionary.</summary>
    public void WriteHits(IEnumerable<Article> articles, TopicDictionary dictionary) => Results.Write(format ?? "table", output,
        stream => JsonLines.Write(stream, articles, (json, article) => WriteHits(json, article.Topics(dictionary))),
        articles.SelectMany(article => article.Topics(dictionary)), AnalysisTables.ToTable);

    /// <summary>The shares of discovered topics.</summary>
    public void WriteShares(DiscoveredTopics found) => Results.Write(format ?? "jsonl", output,
        stream => JsonLines.Write(stream, found.Articles, a => a.Article, (json, a) => WriteShares(json, found, a)),
        found.Articles, articles => TopicTables.Shares(found.Topics, articles));

    /// <summary>The topics that a classifier gives.</summary>
    public void WritePredictions(TopicClassifier classifier, IEnumerable<TopicPrediction> predictions) =>
        Results.Write(format ?? "jsonl", output,
        stream => JsonLines.Write(stream, predictions, a => a.Article, (json, a) => WritePrediction(json, classifier, a)),
        predictions, found => TopicTables.Scores(classifier.Topics, found));

    /// <summary>The discovered topics themselves, as a JSON file.</summary>
    public static void WriteTopics(string path, IEnumerable<DiscoveredTopic> topics)
    {
        Destination.Write(path, stream =>
        {
            using var json = new Utf8JsonWriter(stream, Options);
            json.WriteStartArray();
            foreach (var topic in topics)
                WriteTopic(json, topic);
            json.WriteEndArray();
        });
    }

    private static void WriteTopic(Utf8JsonWriter json, DiscoveredTopic topic)
    {
        json.WriteStartObject();
        json.WriteString("label", topic.Label);
        json.WriteStartArray("terms");
        foreach (var term in topic.Terms)
            json.WriteStringValue(term);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the keys "topics" and "terms".</summary>
    internal static void WriteHits(Utf8JsonWriter json, IReadOnlyList<TopicHit> hits)
    {
        json.WriteStartObject("topics");
        foreach (var row in hits.CountByTopic().Rows)
            json.WriteNumber(row.Label, row.Value);
        json.WriteEndObject();
        json.WriteStartArray("terms");
        foreach (var hit in hits)
        {
            json.WriteStartObject();
            json.WriteSpan(hit.Span);
            json.WriteString("text", hit.Text);
            json.WriteString("topic", hit.Topic);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteShares(Utf8JsonWriter json, DiscoveredTopics found, TopicShares article)
    {
        json.WriteStartObject("topics");
        for (var i = 0; i < found.Topics.Length; i++)
            json.WriteNumber(found.Topics[i].Label, Math.Round(article.Shares[i], 4));
        json.WriteEndObject();
        json.WriteString("topic", article.Strongest?.Label);
    }

    private static void WritePrediction(Utf8JsonWriter json, TopicClassifier classifier, TopicPrediction article)
    {
        json.WriteStartArray("topics");
        foreach (var topic in article.Topics)
            json.WriteStringValue(topic);
        json.WriteEndArray();
        json.WriteStartObject("scores");
        for (var i = 0; i < classifier.Topics.Length; i++)
            json.WriteNumber(classifier.Topics[i], Math.Round(article.Scores[i], 4));
        json.WriteEndObject();
    }
}
