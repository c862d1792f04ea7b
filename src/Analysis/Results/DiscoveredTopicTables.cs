namespace Analysis;

/// <summary>Topics that were found in a corpus, as tables.</summary>
public static class DiscoveredTopicTables
{
    /// <summary>One row a topic.</summary>
    public static Table ToTable(this DiscoveredTopics found) => new("Discovered topics",
        Column.Of("topic", found.Topics, t => t.Label),
        Column.Of("share", found.Topics, t => t.Share),
        Column.Of("coherence", found.Topics, t => t.Coherence),
        Column.Of("terms", found.Topics, t => string.Join(", ", t.Terms)),
        Column.Of("sentence", found.Topics, t => t.Sentences.IsEmpty ? null : t.Sentences[0].Text));

    /// <summary>Each topic's share of each article, by title; articles of one title are told apart by their ids.</summary>
    public static CrossTable ByArticle(this DiscoveredTopics found)
    {
        var labels = ArticleLabels.ById(found.Articles.Select(shares => shares.Article));
        return CrossTable.Of(
            "topic", "article", "share", Parts(found), part => part.Topic, part => labels[part.Place.Article.Id], part => part.Place,
            part => part.Share);
    }

    /// <summary>
    /// How many articles each topic makes up in a period, an article's shares counted: one that is half of a topic counts half.
    /// </summary>
    public static CountsOverTime OverTime(this DiscoveredTopics found, Period period = Period.Month) =>
        CountsOverTime.By("topic", "articles", period, Parts(found), part => part.Topic, part => part.Place, part => part.Share);

    private static IEnumerable<(string Topic, double Share, Evidence Place)> Parts(DiscoveredTopics found) =>
        from article in found.Articles
        let document = article.Article.Document
        let place = new Evidence(article.Article, document.Sentences.IsEmpty ? default : document.SpanOf(document.Sentences[0]))
        from i in Enumerable.Range(0, found.Topics.Length)
        where article.Shares[i] > 0
        select (found.Topics[i].Label, article.Shares[i], place);
}
