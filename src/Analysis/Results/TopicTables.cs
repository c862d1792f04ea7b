using System.Collections.Immutable;

namespace Analysis;

/// <summary>Topics of articles as tables, a column a topic.</summary>
public static class TopicTables
{
    /// <summary>One row an article: its strongest topic and the share of each.</summary>
    /// <param name="topics">The topics, in the order of the shares.</param>
    /// <param name="articles">The articles' shares.</param>
    public static Table Shares(ImmutableArray<DiscoveredTopic> topics, IEnumerable<TopicShares> articles)
    {
        var rows = articles.ToList();
        return new Table("Discovered topics", [
            Column.Of("article", rows, a => a.Article.Id),
            Column.Of("topic", rows, a => a.Strongest?.Label),
            .. topics.Select((topic, i) => Column.Of(Head(topic.Label), rows, a => a.Shares[i]))]);
    }

    /// <summary>One row an article: its topics and the score of each that was learned.</summary>
    /// <param name="topics">The topics, in the order of the scores.</param>
    /// <param name="articles">What the classifier says.</param>
    public static Table Scores(ImmutableArray<string> topics, IEnumerable<TopicPrediction> articles)
    {
        var rows = articles.ToList();
        return new Table("Learned topics", [
            Column.Of("article", rows, a => a.Article.Id),
            Column.Of("topics", rows, a => string.Join("; ", a.Topics)),
            .. topics.Select((topic, i) => Column.Of(Head(topic), rows, a => a.Scores[i]))]);
    }

    /// <summary>A topic may be called like a column that is there already.</summary>
    private static string Head(string topic) => topic is "article" or "topic" or "topics" ? $"{topic} (topic)" : topic;
}
