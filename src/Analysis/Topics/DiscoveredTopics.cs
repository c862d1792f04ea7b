using System.Collections.Immutable;

namespace Analysis;

/// <summary>A topic that was found in a corpus.</summary>
/// <param name="Label">Its name: its three first terms.</param>
/// <param name="Terms">The words that say most of it and go together, the weightiest first; ten where the corpus has as many.</param>
/// <param name="Coherence">The mean NPMI of the pairs of its terms over the corpus's articles, −1 to 1.</param>
/// <param name="Share">The mean of its shares over the articles; those of all topics sum to 1.</param>
public sealed record DiscoveredTopic(string Label, ImmutableArray<string> Terms, double Coherence, double Share)
{
    /// <summary>Sentences that say most of it, each of another article, the best first; three where the corpus has as many.</summary>
    public ImmutableArray<Evidence> Sentences { get; init; } = [];
}

/// <summary>An article's topics.</summary>
/// <param name="Article">The article.</param>
/// <param name="Shares">The share of each topic, in the topics' order; they sum to 1, or are all 0 where the
/// article has no word of any.</param>
/// <param name="Strongest">The topic of its group, which nearly always is that of the largest share; null where all shares are 0.</param>
public sealed record TopicShares(Article Article, ImmutableArray<double> Shares, DiscoveredTopic? Strongest);

/// <summary>How well the topics of a corpus go together when there are k of them.</summary>
/// <param name="K">The number of topics.</param>
/// <param name="Coherence">The mean of their coherence.</param>
public sealed record TopicNumber(int K, double Coherence);

/// <summary>The topics found in a corpus. The order in which the articles come changes nothing.</summary>
/// <param name="Topics">The topics, that of the largest share first.</param>
/// <param name="Articles">The articles' shares, in the order in which the articles came.</param>
public sealed record DiscoveredTopics(ImmutableArray<DiscoveredTopic> Topics, ImmutableArray<TopicShares> Articles);
