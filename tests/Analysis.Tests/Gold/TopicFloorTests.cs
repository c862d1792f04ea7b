using System.IO.Compression;
using System.Text.Json;
using Analysis;

namespace Analysis.Tests.Gold;

public sealed class TopicFloorTests
{
    [EvalFact]
    public void Topics_learned_from_earlier_news_are_found_in_later_news_as_well_as_they_were()
    {
        var articles = Labelled().ToList();
        var (earlier, later) = (articles[..7680], articles[7680..]);
        var classifier = TopicClassifier.Learn(earlier);
        var commonest = later.SelectMany(article => article.Topics)
            .CountBy(topic => topic)
            .OrderByDescending(pair => pair.Value)
            .Take(10)
            .Select(pair => pair.Key)
            .ToHashSet();
        var (right, given, gold) = (0, 0, 0);
        foreach (var (prediction, article) in classifier.Predict(later.Select(article => article.Article)).Zip(later))
        {
            var (found, wanted) =
                (prediction.Topics.Where(commonest.Contains).ToHashSet(), article.Topics.Where(commonest.Contains).ToHashSet());
            (given, gold, right) = (given + found.Count, gold + wanted.Count, right + found.Intersect(wanted).Count());
        }
        Assert.InRange(2.0 * right / (given + gold), 0.90, 1);
    }

    private static IEnumerable<LabelledArticle> Labelled()
    {
        using var reader = new StreamReader(new GZipStream(
            File.OpenRead(Path.Combine(EvalFactAttribute.Folder!, "topics", "reuters-train.jsonl.gz")), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var json = JsonDocument.Parse(line).RootElement;
            yield return new LabelledArticle(
                new Article(json.GetProperty("id").GetString()!, json.GetProperty("text").GetString()!, [])
                {
                    Title = json.GetProperty("title").GetString()
                },
                [.. json.GetProperty("topics").EnumerateArray().Select(topic => topic.GetString()!)]);
        }
    }
}
