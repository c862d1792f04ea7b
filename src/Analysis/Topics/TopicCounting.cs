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

    /// <summary>How often each topic is hit, weights counted.</summary>
    public static Counts CountByTopic(this IEnumerable<TopicHit> hits) => new("topic", "hits", [.. hits
        .GroupBy(hit => hit.Topic, StringComparer.Ordinal)
        .Select(group => new CountRow(group.Key, group.Sum(hit => hit.Weight), [.. group.Select(hit => new Evidence(hit.Article, hit.Span))]))
        .OrderByDescending(row => row.Value).ThenBy(row => row.Label, StringComparer.Ordinal)]);

    /// <summary>How often each term is hit, of one topic or of all.</summary>
    public static Counts CountByTerm(this IEnumerable<TopicHit> hits, string? topic = null) => Counts.By(
        "term", "hits", hits.Where(hit => topic is null || hit.Topic == topic), hit => hit.Term, hit => new Evidence(hit.Article, hit.Span));

    /// <summary>Hits of nested topics as hits of the topic that holds them: "energy/oil" as "energy"; the same words count once.</summary>
    public static IEnumerable<TopicHit> RollUp(this IEnumerable<TopicHit> hits) => hits
        .Select(hit => hit.Topic.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? hit with { Topic = hit.Topic[..slash] } : hit)
        .DistinctBy(hit => (hit.Article.Id, hit.Topic, hit.Span));
}
