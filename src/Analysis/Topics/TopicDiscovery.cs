using System.Collections.Immutable;

namespace Analysis;

/// <summary>Finds topics that nobody named: the articles are clustered by their weighted words.</summary>
public static class TopicDiscovery
{
    /// <summary>Finds k topics.</summary>
    /// <param name="articles">The articles, with ids that differ.</param>
    /// <param name="k">How many topics, at least 1; there are no more of them than articles in English.</param>
    /// <param name="seed">What the choice of starts depends on; the same seed gives the same topics.</param>
    /// <param name="leftOut">Told of each article in another language, which is left out, with the reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">k is below 1.</exception>
    public static DiscoveredTopics DiscoverTopics(this IEnumerable<Article> articles, int k, int seed = 1, Action<Problem>? leftOut = null)
    {
        var corpus = articles.InEnglish(leftOut).ToList();
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        return corpus.Count == 0
            ? new DiscoveredTopics([], [])
            : Discover(corpus, new TermWeights(corpus), Math.Min(k, corpus.Count), seed, areShown: true);
    }

    /// <summary>How coherent the topics are for each number of them, to choose one: the highest is a good first guess.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="from">The smallest number.</param>
    /// <param name="to">The largest number, inclusive.</param>
    /// <param name="seed">As for <see cref="DiscoverTopics"/>.</param>
    /// <param name="leftOut">Told of each article in another language, which is left out, with the reason.</param>
    public static IReadOnlyList<TopicNumber> ChooseTopics(
        this IEnumerable<Article> articles, int from, int to, int seed = 1, Action<Problem>? leftOut = null)
    {
        var corpus = articles.InEnglish(leftOut).ToList();
        var weights = new TermWeights(corpus);
        return [.. Enumerable.Range(from, Math.Max(0, Math.Min(to, corpus.Count) - from + 1))
            .Select(k => new TopicNumber(k, Discover(corpus, weights, k, seed, areShown: false).Topics.Average(topic => topic.Coherence)))];
    }

    private static DiscoveredTopics Discover(List<Article> corpus, TermWeights weights, int k, int seed, bool areShown)
    {
        var clusters = ClusteredTopics.Of(weights, k, (ulong)seed);
        var shares = Enumerable.Range(0, corpus.Count).Select(row => Shares(clusters.Articles.AsSpan(row * k, k))).ToArray();
        var found = Enumerable.Range(0, k)
            .Select(t => weights.Coherence.Describe(clusters.Words, k, t, shares.Average(s => s[t])))
            .ToArray();
        var labels = TopicLabels.Of(found);
        var order = Enumerable.Range(0, k).OrderByDescending(t => found[t].Share).ThenBy(t => labels[t], StringComparer.Ordinal).ToArray();
        ImmutableArray<DiscoveredTopic> topics = [.. order.Select(t => found[t] with
        {
            Label = labels[t],
            Sentences = areShown ? RepresentativeSentences.Of(weights, clusters, k, t) : [],
        })];
        return new DiscoveredTopics(
            topics,
            [.. corpus.Select((article, i) => Of(article, shares[weights.RowOf[i]], clusters.Groups[weights.RowOf[i]], order, topics))]);
    }

    private static TopicShares Of(Article article, double[] shares, int group, int[] order, ImmutableArray<DiscoveredTopic> topics)
    {
        ImmutableArray<double> ordered = [.. order.Select(t => shares[t])];
        var strongest = shares[group] > 0 ? Array.IndexOf(order, group) : ordered.IndexOf(ordered.Max());
        return new TopicShares(article, ordered, ordered[strongest] > 0 ? topics[strongest] : null);
    }

    private static double[] Shares(ReadOnlySpan<double> figures)
    {
        var sum = 0.0;
        foreach (var figure in figures)
            sum += figure;
        var shares = figures.ToArray();
        for (var i = 0; i < shares.Length && sum > 0; i++)
            shares[i] /= sum;
        return shares;
    }
}
