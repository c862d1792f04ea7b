namespace Analysis;

/// <summary>Topics by a dictionary: where its terms stand, and how often.</summary>
public static class TopicCounting
{
    /// <summary>The words of an article that a dictionary lists, in the order they stand in.</summary>
    /// <param name="article">The article; it is taken to be in English.</param>
    /// <param name="dictionary">The dictionary; the library's own where null.</param>
    public static IReadOnlyList<TopicHit> Topics(this Article article, TopicDictionary? dictionary = null) =>
        (dictionary ?? TopicDictionary.Default).Find(article);

    /// <summary>The same for many articles, one after the other as they are read; articles in another language are left out.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="dictionary">The dictionary; the library's own where null.</param>
    /// <param name="leftOut">Told of each article that is left out, with the reason.</param>
    public static IEnumerable<TopicHit> Topics(
        this IEnumerable<Article> articles, TopicDictionary? dictionary = null, Action<Problem>? leftOut = null) =>
        articles.InEnglish(leftOut).SelectMany(article => article.Topics(dictionary));

    /// <summary>Hits of nested topics as hits of the topic that holds them: "energy/oil" as "energy"; the same words count once.</summary>
    public static IEnumerable<TopicHit> RollUp(this IEnumerable<TopicHit> hits) => hits
        .Select(
            hit => hit.Topic.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? hit with { Topic = hit.Topic[..slash] } : hit)
        .DistinctBy(hit => (hit.Article.Id, hit.Topic, hit.Span));
}
