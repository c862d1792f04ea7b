namespace Analysis.Articles;

/// <summary>
/// Tells of articles one after the other whether one much like it came before. Only articles are compared whose signatures
/// agree in one of many bands (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3), so that the time
/// grows with the number of articles and not with its square.
/// </summary>
/// <param name="similarity">The share of sequences of four words that two articles have in common, from which they are the same;
/// 0 to 1.</param>
/// <param name="days">How many days may lie between two that are the same; articles without a day are compared with all.</param>
internal sealed class DuplicateFinder(double similarity, int days)
{
    private const int Rows = 3;
    private const int MostInBucket = 64;

    private readonly List<(Article Article, uint[] Signature)> _firsts = [];
    private readonly Dictionary<(int Band, ulong Hash), List<int>> _buckets = [];

    /// <summary>The first article that this one is a copy or version of; null where it is itself the first.</summary>
    public Article? FirstOf(Article article)
    {
        var sequences = WordSequences.Of(article);
        if (sequences.Count == 0)
            return null;
        var signature = MinHash.Of(sequences);
        var best = (Index: -1, Similarity: -1.0);
        foreach (var index in Candidates(signature))
            if (IsNear(_firsts[index].Article, article) && MinHash.Similarity(_firsts[index].Signature, signature) is var found
                && found >= similarity && found > best.Similarity)
                best = (index, found);
        if (best.Index >= 0)
            return _firsts[best.Index].Article;
        Add(article, signature);
        return null;
    }

    private IEnumerable<int> Candidates(uint[] signature) =>
        Bands(signature).SelectMany(band => _buckets.TryGetValue(band, out var bucket) ? bucket : []).Distinct();

    private bool IsNear(Article first, Article second) =>
        first.Date is not { } a || second.Date is not { } b || Math.Abs(a.DayNumber - b.DayNumber) <= days;

    private void Add(Article article, uint[] signature)
    {
        foreach (var band in Bands(signature))
        {
            if (!_buckets.TryGetValue(band, out var bucket))
                _buckets.Add(band, bucket = []);
            if (bucket.Count == MostInBucket)
                bucket.RemoveAt(0);
            bucket.Add(_firsts.Count);
        }
        _firsts.Add((article, signature));
    }

    private static IEnumerable<(int Band, ulong Hash)> Bands(uint[] signature)
    {
        for (var band = 0; band < MinHash.Length / Rows; band++)
        {
            var hash = 0UL;
            for (var row = 0; row < Rows; row++)
                hash = (hash * 0x9E3779B97F4A7C15) + signature[(band * Rows) + row];
            yield return (band, hash);
        }
    }
}
