namespace Analysis.Topics;

/// <summary>
/// Improves groups of articles: what words each group has is learned, and each article goes to the group under which its words are the
/// likeliest, some times over (K. Nigam et al., "Text classification from labeled and unlabeled documents using EM", 2000, here with the
/// groups as labels and each article in one group).
/// </summary>
internal static class NaiveBayes
{
    private const int Rounds = 3;
    private const double Prior = 1;

    /// <summary>The group of each article, from 0 to k − 1.</summary>
    /// <param name="counts">How often each article has each word.</param>
    /// <param name="groups">The groups to begin with.</param>
    /// <param name="k">How many groups there are.</param>
    public static int[] Improve(SparseMatrix counts, int[] groups, int k)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var likelihoods = counts.Times(LogShares(counts, groups, k), k);
            groups = [.. Enumerable.Range(0, counts.Rows).Select(row => Likeliest(likelihoods.AsSpan(row * k, k)))];
        }
        return groups;
    }

    /// <summary>For each word and group, the logarithm of the word's share of the group's words.</summary>
    private static double[] LogShares(SparseMatrix counts, int[] groups, int k)
    {
        var (words, sizes) = (new double[counts.Columns * k], new double[k]);
        for (var row = 0; row < groups.Length; row++)
            for (var i = 0; i < counts.Indices(row).Length; i++)
            {
                words[(counts.Indices(row)[i] * k) + groups[row]] += counts.Values(row)[i];
                sizes[groups[row]] += counts.Values(row)[i];
            }
        for (var i = 0; i < words.Length; i++)
            words[i] = Math.Log((words[i] + Prior) / (sizes[i % k] + (Prior * counts.Columns)));
        return words;
    }

    private static int Likeliest(ReadOnlySpan<double> likelihoods)
    {
        var likeliest = 0;
        for (var group = 1; group < likelihoods.Length; group++)
            if (likelihoods[group] > likelihoods[likeliest])
                likeliest = group;
        return likeliest;
    }
}
