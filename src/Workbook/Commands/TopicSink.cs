using System.Text.Encodings.Web;
using System.Text.Json;
using Analysis;
using Workbook.Output;

namespace Workbook.Commands;

/// <summary>Writes topics, however they were come by.</summary>
internal sealed class TopicSink(string? format, string? output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    private static readonly IReadOnlyList<Column<TopicHit>> HitColumns =
    [
        new("id", h => h.Article.Id), new("topic", h => h.Topic), new("term", h => h.Term), new("text", h => h.Text),
        new("start", h => h.Span.Start), new("end", h => h.Span.End), new("sentence", h => h.Sentence), new("weight", h => h.Weight),
    ];

    /// <summary>The hits of a dictionary.</summary>
    public void WriteHits(IEnumerable<Article> articles, TopicDictionary dictionary) => Write(format ?? "table", HitColumns,
        articles, article => article, article => article.Topics(dictionary), (json, _, hits) => WriteHits(json, hits));

    /// <summary>The shares of discovered topics.</summary>
    public void WriteShares(DiscoveredTopics found)
    {
        var columns = found.Topics.Select((topic, i) => new Column<TopicShares>(topic.Label, a => a.Shares[i]))
            .Prepend(new("topic", a => a.Strongest?.Label)).Prepend(new("id", a => a.Article.Id)).ToList();
        Write(format ?? "jsonl", columns, found.Articles, a => a.Article, a => [a], (json, a, _) => WriteShares(json, found, a));
    }

    /// <summary>The topics that a classifier gives.</summary>
    public void WritePredictions(TopicClassifier classifier, IEnumerable<Article> articles)
    {
        var columns = classifier.Topics.Select((topic, i) => new Column<TopicPrediction>(topic, a => Math.Round(a.Scores[i], 4)))
            .Prepend(new("topics", a => string.Join("; ", a.Topics))).Prepend(new("id", a => a.Article.Id)).ToList();
        Write(format ?? "jsonl", columns, classifier.Predict(articles), a => a.Article, a => [a], (json, a, _) => WritePrediction(json, classifier, a));
    }

    /// <summary>The discovered topics themselves, as a JSON file.</summary>
    public static void WriteTopics(string path, IEnumerable<DiscoveredTopic> topics)
    {
        using var file = OutputFile.Open(path);
        using (var json = new Utf8JsonWriter(file.Stream, Options))
        {
            json.WriteStartArray();
            foreach (var topic in topics)
            {
                json.WriteStartObject();
                json.WriteString("label", topic.Label);
                json.WriteStartArray("terms");
                foreach (var term in topic.Terms)
                    json.WriteStringValue(term);
                json.WriteEndArray();
                json.WriteNumber("coherence", Math.Round(topic.Coherence, 4));
                json.WriteNumber("share", Math.Round(topic.Share, 4));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        file.Complete();
    }

    private void Write<TItem, TRow>(
        string format, IReadOnlyList<Column<TRow>> columns, IEnumerable<TItem> items, Func<TItem, Article> article,
        Func<TItem, IReadOnlyList<TRow>> rows, Action<Utf8JsonWriter, TItem, IReadOnlyList<TRow>> writeJson)
    {
        if (format == "parquet" && output is null)
            throw new InputException("--format parquet needs --output FILE: it is not text.");
        using var file = OutputFile.Open(output);
        if (format == "jsonl")
            JsonLines.Write(file.Stream, items, article, (json, item) => writeJson(json, item, rows(item)));
        else
            Rows.Write(format, file.Stream, columns, items.SelectMany(rows));
        file.Complete();
    }

    private static void WriteHits(Utf8JsonWriter json, IReadOnlyList<TopicHit> hits)
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
