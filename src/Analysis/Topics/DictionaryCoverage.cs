using System.Collections.Immutable;

namespace Analysis;

/// <summary>How far one topic of a dictionary reaches into a corpus.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Terms">The terms it lists.</param>
/// <param name="TermsMet">Those of them that stand in the corpus.</param>
/// <param name="Hits">How often any of them does, without weights.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Commonest">The term met most; null where none is.</param>
/// <param name="CommonestShare">Its share of the hits, 0 to 1: a topic that rests on one word is to be read with care.</param>
public sealed record TopicCoverage(
    string Topic, int Terms, int TermsMet, int Hits, int Articles, string? Commonest, double CommonestShare);

/// <summary>Two topics of a dictionary that count some of the same words.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other; a pair is named once, in the dictionary's order.</param>
/// <param name="SharedTerms">The terms that both list, alike to the letter.</param>
/// <param name="SharedHits">The hits of the one that have a word in common with a hit of the other.</param>
/// <param name="Share">Their share of the hits of the rarer topic, 0 to 1.</param>
public sealed record TopicOverlap(string First, string Second, int SharedTerms, int SharedHits, double Share);

/// <summary>How much of a corpus a dictionary reaches, and where its topics count the same words.</summary>
/// <param name="Articles">The articles in English.</param>
/// <param name="ArticlesMet">Those with at least one hit.</param>
/// <param name="Sentences">Their sentences.</param>
/// <param name="SentencesMet">Those with at least one hit.</param>
/// <param name="Topics">A row a topic, in the dictionary's order.</param>
/// <param name="Overlaps">The pairs that share terms or hits, the largest share first.</param>
public sealed record DictionaryCoverage(
    int Articles, int ArticlesMet, int Sentences, int SentencesMet, ImmutableArray<TopicCoverage> Topics,
    ImmutableArray<TopicOverlap> Overlaps)
{
    internal static DictionaryCoverage Of(TopicDictionary dictionary, IReadOnlyList<Article> articles)
    {
        var hits = articles.Select(dictionary.Find).ToList();
        var byTopic = hits.SelectMany(each => each).ToLookup(hit => hit.Topic, StringComparer.Ordinal);
        return new DictionaryCoverage(
            articles.Count, hits.Count(each => each.Count > 0),
            articles.Sum(article => article.Document.Sentences.Length), hits.Sum(each => each.DistinctBy(hit => hit.Sentence).Count()),
            [.. dictionary.Topics.Select(topic => Of(topic, [.. byTopic[topic.Name]]))],
            Overlapping(dictionary, hits, byTopic));
    }

    private static TopicCoverage Of(Topic topic, List<TopicHit> hits)
    {
        var terms = hits.CountBy(hit => hit.Term, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        return new TopicCoverage(topic.Name, topic.Terms.Length, terms.Count, hits.Count, hits.DistinctBy(hit => hit.Article.Id).Count(),
            terms.Count == 0 ? null : terms[0].Key, terms.Count == 0 ? 0 : terms[0].Value / (double)hits.Count);
    }

    private static ImmutableArray<TopicOverlap> Overlapping(
        TopicDictionary dictionary, List<List<TopicHit>> hits, ILookup<string, TopicHit> byTopic)
    {
        var shared = hits.SelectMany(SharedWords).CountBy(pair => pair).ToDictionary();
        return [.. from a in Enumerable.Range(0, dictionary.Topics.Length)
                   from b in Enumerable.Range(a + 1, dictionary.Topics.Length - a - 1)
                   let first = dictionary.Topics[a]
                   let second = dictionary.Topics[b]
                   let terms = first.Terms.Intersect(second.Terms, StringComparer.Ordinal).Count()
                   let both = shared.GetValueOrDefault((first.Name, second.Name)) + shared.GetValueOrDefault((second.Name, first.Name))
                   where terms > 0 || both > 0
                   let share = both / (double)Math.Max(1, Math.Min(byTopic[first.Name].Count(), byTopic[second.Name].Count()))
                   orderby share descending, both descending, a, b
                   select new TopicOverlap(first.Name, second.Name, terms, both, share)];
    }

    /// <summary>The topics of each hit and of those of other topics that begin inside of it, a pair of topics once a hit.</summary>
    private static IEnumerable<(string, string)> SharedWords(List<TopicHit> hits) => hits.SelectMany((hit, i) => hits
        .Skip(i + 1).TakeWhile(other => other.Span.Start < hit.Span.End)
        .Where(other => other.Topic != hit.Topic).Select(other => (hit.Topic, other.Topic)).Distinct());
}
