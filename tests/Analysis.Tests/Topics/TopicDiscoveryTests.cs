using Analysis;

namespace Analysis.Tests.Topics;

public sealed class TopicDiscoveryTests
{
    private static readonly string[][] Themes =
    [
        ["goal", "striker", "referee", "keeper", "penalty", "stadium", "fixture", "league", "coach", "midfield", "squad", "header"],
        ["senate", "ballot", "candidate", "voter", "coalition", "minister", "cabinet", "reform", "veto", "debate", "premier", "bill"],
        ["reactor", "uranium", "inspector", "sanction", "envoy", "missile", "treaty", "warhead", "summit", "embargo", "centrifuge",
            "delegate"],
    ];

    [Fact]
    public void Themes_that_share_no_words_are_found_and_their_articles_kept_apart()
    {
        var found = Articles().DiscoverTopics(3);
        var topicOfTheme =
            found.Articles.GroupBy(a => a.Article.Id[0]).Select(group => Assert.Single(group.Select(a => a.Strongest!.Label).Distinct()));
        Assert.Equal(3, topicOfTheme.Distinct().Count());
        Assert.All(found.Topics, topic => Assert.Single(Themes, theme => topic.Terms.All(theme.Contains)));
    }

    [Fact]
    public void Shares_of_an_article_and_of_the_topics_sum_to_one()
    {
        var found = Articles().DiscoverTopics(3);
        Assert.All(found.Articles, article => Assert.Equal(1, article.Shares.Sum(), 9));
        Assert.Equal(1, found.Topics.Sum(topic => topic.Share), 9);
    }

    [Fact]
    public void The_same_corpus_gives_the_same_topics_in_whatever_order_it_comes()
    {
        var found = Articles().DiscoverTopics(3);
        var again = Articles().AsEnumerable().Reverse().ToList().DiscoverTopics(3);
        Assert.Equal(found.Topics.Select(Shown), again.Topics.Select(Shown));
        Assert.Equal(
            found.Articles.OrderBy(a => a.Article.Id).SelectMany(a => a.Shares),
            again.Articles.OrderBy(a => a.Article.Id).SelectMany(a => a.Shares));
    }

    [Fact]
    public void Articles_without_words_make_no_topic_of_their_own()
    {
        var found = Articles().Concat(Enumerable.Range(0, 20).Select(i => Article.FromText($"empty-{i}", "1 2 3."))).DiscoverTopics(3);
        Assert.All(found.Topics, topic => Assert.Single(Themes, theme => topic.Terms.Length == 10 && topic.Terms.All(theme.Contains)));
        Assert.All(
            found.Articles, article =>
                Assert.Equal(article.Article.Id.StartsWith("empty", StringComparison.Ordinal), article.Strongest is null));
    }

    [Fact]
    public void Each_number_of_topics_has_its_coherence() =>
        Assert.Equal([2, 3, 4], Articles().ChooseTopics(2, 4).Select(choice => choice.K));

    [Fact]
    public void There_are_no_more_topics_than_articles()
    {
        Assert.Equal(2, Articles().Take(2).DiscoverTopics(3).Topics.Length);
        Assert.Empty(Articles().Take(0).DiscoverTopics(3).Topics);
        Assert.Throws<ArgumentOutOfRangeException>(() => Articles().DiscoverTopics(0));
    }

    private static string Shown(DiscoveredTopic topic) =>
        $"{topic.Label}|{string.Join(' ', topic.Terms)}|{topic.Coherence:R}|{topic.Share:R}";

    private static List<Article> Articles()
    {
        var random = new SplitMix(3);
        return [.. Enumerable.Range(0, 60).Select(i => Article.FromText($"{i % 3}-{i}",
            string.Join(' ', Enumerable.Range(0, 30).Select(_ => Themes[i % 3][random.Next() % 12]))))];
    }
}
