namespace Analysis.Quotes;

/// <summary>A span that is measured, as the set of its words.</summary>
internal sealed record EvaluationUnit(HashSet<int> Words, AnnotatedAttribution? Gold, Quotation? Found)
{
    /// <summary>Pairs annotated with found units, one to one, greedily by the share of words they have in common.</summary>
    public static Dictionary<int, int> Match(List<EvaluationUnit> gold, List<EvaluationUnit> found, double least)
    {
        var byWord = new Dictionary<int, List<int>>();
        for (var j = 0; j < found.Count; j++)
            foreach (var word in found[j].Words)
                (byWord.TryGetValue(word, out var list) ? list : byWord[word] = []).Add(j);
        var pairs = new List<(double Share, int Gold, int Found)>();
        for (var i = 0; i < gold.Count; i++)
            foreach (var j in gold[i].Words.SelectMany(word => byWord.GetValueOrDefault(word, [])).Distinct())
                if (Share(gold[i].Words, found[j].Words) is var share && share >= least)
                    pairs.Add((-share, i, j));
        pairs.Sort();
        var (matches, used) = (new Dictionary<int, int>(), new HashSet<int>());
        foreach (var (_, i, j) in pairs)
            if (!matches.ContainsKey(i) && used.Add(j))
                matches[i] = j;
        return matches;
    }

    private static double Share(HashSet<int> one, HashSet<int> other)
    {
        var common = one.Count(other.Contains);
        return (double)common / (one.Count + other.Count - common);
    }
}
