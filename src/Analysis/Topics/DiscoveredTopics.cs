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
/// <param name="Shares">The share of each topic, in the topics' order; they sum to 1, or are all 0 where the article has no word of any.</param>
/// <param name="Strongest">The topic of its group, which nearly always is that of the largest share; null where all shares are 0.</param>
public sealed record TopicShares(Article Article, ImmutableArray<double> Shares, DiscoveredTopic? Strongest);

/// <summary>How well the topics of a corpus go together when there are k of them.</summary>
/// <param name="K">The number of topics.</param>
/// <param name="Coherence">The mean of their coherence.</param>
public sealed record TopicNumber(int K, double Coherence);

/// <summary>The topics found in a corpus. The order in which the articles come changes nothing.</summary>
/// <param name="Topics">The topics, that of the largest share first.</param>
/// <param name="Articles">The articles' shares, in the order in which the articles came.</param>
public sealed record DiscoveredTopics(ImmutableArray<DiscoveredTopic> Topics, ImmutableArray<TopicShares> Articles)
{
    /// <summary>One row a topic.</summary>
    public Table ToTable() => new("Discovered topics",
        Column.Of("topic", Topics, t => t.Label),
        Column.Of("share", Topics, t => t.Share),
        Column.Of("coherence", Topics, t => t.Coherence),
        Column.Of("terms", Topics, t => string.Join(", ", t.Terms)),
        Column.Of("sentence", Topics, t => t.Sentences.IsEmpty ? null : t.Sentences[0].Text));

    /// <summary>Each topic's share of each article, by title, or by id where it has none or shares it with another.</summary>
    public CrossTable ByArticle()
    {
        var titles = Articles.CountBy(shares => shares.Article.Title ?? "").Where(title => title.Value == 1).Select(title => title.Key).ToHashSet();
        return CrossTable.Of("topic", "article", "share", Parts(), part => part.Topic,
            part => part.Place.Article.Title is { } title && titles.Contains(title) ? title : part.Place.Article.Id, part => part.Place, part => part.Share);
    }

    /// <summary>How many articles each topic makes up in a period, an article's shares counted: one that is half of a topic counts half.</summary>
    public CountsOverTime OverTime(Period period = Period.Month) =>
        CountsOverTime.By("topic", "articles", period, Parts(), part => part.Topic, part => part.Place, part => part.Share);

    private IEnumerable<(string Topic, double Share, Evidence Place)> Parts() =>
        from article in Articles
        let document = article.Article.Document
        let place = new Evidence(article.Article, document.Sentences.IsEmpty ? default : document.SpanOf(document.Sentences[0]))
        from i in Enumerable.Range(0, Topics.Length)
        where article.Shares[i] > 0
        select (Topics[i].Label, article.Shares[i], place);
}
