namespace Analysis;

/// <summary>Counts of topics and their terms.</summary>
public static class TopicCounts
{
    /// <summary>How often each topic is hit, weights counted.</summary>
    public static Counts CountByTopic(this IEnumerable<TopicHit> hits) => new("topic", "hits", [.. hits
        .GroupBy(hit => hit.Topic, StringComparer.Ordinal)
        .Select(
            group => new CountRow(group.Key, group.Sum(hit => hit.Weight), [.. group.Select(hit => new Evidence(hit.Article, hit.Span))]))
        .OrderByDescending(row => row.Value).ThenBy(row => row.Label, StringComparer.Ordinal)]);

    /// <summary>How often each term is hit, of one topic or of all.</summary>
    public static Counts CountByTerm(this IEnumerable<TopicHit> hits, string? topic = null) => Counts.By(
        "term", "hits", hits.Where(hit => topic is null || hit.Topic == topic), hit => hit.Term,
        hit => new Evidence(hit.Article, hit.Span));
}
