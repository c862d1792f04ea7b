using System.Text.Json;
using Analysis;

namespace Analysis.Tests.Gold;

public sealed class TopicDictionaryFloorTests
{
    [Fact]
    public void Topics_with_two_hits_or_more_are_those_that_editors_gave_as_often_as_they_were()
    {
        var (given, gold, right) = (0, 0, 0);
        foreach (var line in File.ReadLines(GoldArticle.File))
        {
            var json = JsonDocument.Parse(line).RootElement;
            var wanted = json.GetProperty("topics").EnumerateArray().Select(topic => topic.GetString()!).ToList();
            var found = Article.FromText("a", json.GetProperty("text").GetString()!).Topics()
                .CountBy(hit => hit.Topic).Where(pair => pair.Value >= 2).Select(pair => pair.Key).ToList();
            (given, gold, right) = (given + found.Count, gold + wanted.Count, right + found.Intersect(wanted).Count());
        }
        Assert.InRange(2.0 * right / (given + gold), 0.57, 1);
    }

    [Fact]
    public void Discovered_topics_part_the_stories_of_the_sample_as_well_as_they_did()
    {
        var topicsOf = File.ReadLines(GoldArticle.File).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(json => json.GetProperty("id").GetString()!, json => json.GetProperty("topics")
                .EnumerateArray()
                .Select(t => t.GetString()!)
                .FirstOrDefault());
        var found = Seeds.Corpus.Where(article => topicsOf.GetValueOrDefault(article.Id) is not null).DiscoverTopics(8);
        var pure = found.Articles
            .GroupBy(shares => shares.Strongest)
            .Sum(group => group.CountBy(shares => topicsOf[shares.Article.Id]!).Max(pair => pair.Value));
        Assert.InRange(pure / (double)found.Articles.Length, 0.70, 1);
        Assert.InRange(found.Topics.Average(topic => topic.Coherence), 0.36, 1);
    }
}
