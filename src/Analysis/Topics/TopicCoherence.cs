using System.Collections.Immutable;
using System.Numerics;

namespace Analysis.Topics;

/// <summary>Which articles hold which words, and how well words go together: normalised pointwise mutual information.</summary>
internal sealed class TopicCoherence(SparseMatrix matrix, string[] forms)
{
    private const int Candidates = 40;
    private const int TermsOfATopic = 10;
    private readonly Dictionary<int, ulong[]> _holders = [];

    /// <summary>
    /// A topic from its words' figures: of the 40 weightiest those are dropped, one by one, that go least with the
    /// others, until ten are left.
    /// </summary>
    public DiscoveredTopic Describe(double[] figures, int k, int topic, double share)
    {
        var words = Enumerable.Range(0, forms.Length).Where(word => figures[(word * k) + topic] > 0)
            .OrderByDescending(word => figures[(word * k) + topic]).ThenBy(word => word).Take(Candidates).ToList();
        Hold(words);
        while (words.Count > TermsOfATopic)
            words.Remove(words.MinBy(word => Together(word, words)));
        var coherence = words.Count < 2 ? 0 : words.Average(word => Together(word, words));
        return new DiscoveredTopic("", [.. words.Select(word => forms[word])], coherence, share);
    }

    /// <summary>
    /// ln(p(a,b) / p(a)p(b)) / −ln p(a,b), with p the share of articles that hold the words (G. Bouma, "Normalized (pointwise) mutual
    /// information in collocation extraction", 2009): 1 always together, 0 by chance, −1 never.
    /// </summary>
    internal static double Npmi(int both, int first, int second, int all)
    {
        if (both == 0)
            return -1;
        if (both == all)
            return 1;
        var p = (double)both / all;
        return Math.Log(p * all / first * all / second) / -Math.Log(p);
    }

    private double Together(int word, List<int> words)
    {
        var sum = 0.0;
        foreach (var other in words)
            if (other != word)
                sum += Npmi(Common(_holders[word], _holders[other]), Common(_holders[word], _holders[word]),
                    Common(_holders[other], _holders[other]), matrix.Rows);
        return sum / Math.Max(1, words.Count - 1);
    }

    private void Hold(List<int> words)
    {
        var missing = words.Where(word => !_holders.ContainsKey(word)).ToHashSet();
        foreach (var word in missing)
            _holders.Add(word, new ulong[(matrix.Rows / 64) + 1]);
        for (var row = 0; row < matrix.Rows; row++)
            foreach (var word in matrix.Indices(row))
                if (missing.Contains(word))
                    _holders[word][row / 64] |= 1UL << (row % 64);
    }

    private static int Common(ulong[] a, ulong[] b)
    {
        var count = 0;
        for (var i = 0; i < a.Length; i++)
            count += BitOperations.PopCount(a[i] & b[i]);
        return count;
    }
}
