using System.Collections.Immutable;

namespace Analysis.Topics;

/// <summary>Finds the sentences that say most of a discovered topic.</summary>
internal static class RepresentativeSentences
{
    private const int Shown = 3;
    private const int ArticlesLookedAt = 12;
    private const int LeastWords = 8;
    private const int MostWords = 40;

    /// <summary>
    /// The best sentences of the dozen articles that hold most of the topic, one an article at most. A sentence's score is the sum of the
    /// topic's figures of its different words over the root of their number, which is its cosine with the topic.
    /// </summary>
    public static ImmutableArray<Evidence> Of(TermWeights weights, ClusteredTopics found, int k, int topic) =>
    [
        .. Enumerable.Range(0, weights.Articles.Length)
            .Where(row => found.Articles[(row * k) + topic] > 0)
            .OrderByDescending(row => found.Articles[(row * k) + topic]).ThenBy(row => row)
            .Take(ArticlesLookedAt)
            .Select(row => Best(weights, found, k, topic, weights.Articles[row]))
            .OfType<(double Score, Evidence Sentence)>()
            .OrderByDescending(best => best.Score)
            .DistinctBy(best => best.Sentence.Text, StringComparer.Ordinal)
            .Take(Shown).Select(best => best.Sentence),
    ];

    private static (double Score, Evidence Sentence)? Best(TermWeights weights, ClusteredTopics found, int k, int topic, Article article)
    {
        (double Score, Evidence Sentence)? best = null;
        foreach (var sentence in article.Document.Sentences)
        {
            if (sentence.Count is < LeastWords or > MostWords)
                continue;
            var span = article.Document.SpanOf(sentence);
            var columns = weights.ColumnsOf(span.Of(article.Text));
            var score = columns.Sum(column => found.Words[(column * k) + topic]) / Math.Sqrt(Math.Max(1, columns.Count));
            if (best is null || score > best.Value.Score)
                best = (score, new Evidence(article, span));
        }
        return best;
    }
}
