namespace Analysis.Topics;

/// <summary>Names topics by their first terms, as many as it takes to tell them apart.</summary>
internal static class TopicLabels
{
    private const int Words = 3;

    /// <summary>A name for each topic, all different.</summary>
    public static string[] Of(IReadOnlyList<DiscoveredTopic> topics)
    {
        var labels = topics.Select(topic => string.Join(", ", topic.Terms.Take(Words))).ToArray();
        foreach (var group in labels.Select((label, i) => (label, i))
            .GroupBy(pair => pair.label, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .ToList())
            foreach (var (pair, number) in group.Select((pair, number) => (pair, number)))
                labels[pair.i] = $"{pair.label} ({number + 1})";
        return labels;
    }
}
