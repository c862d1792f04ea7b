namespace Analysis.Topics;

/// <summary>
/// Parts articles into k groups by the cosine with each group's mean (I. Dhillon and D. Modha, "Concept decompositions for large sparse
/// text data using clustering", 2001). Of many seeded starts (D. Arthur and S. Vassilvitskii, "k-means++", 2007) the half that fits best
/// after some rounds goes on. Of these the one counts that leaves the fewest articles between two groups: groups should part where articles
/// are few (O. Chapelle and A. Zien, "Semi-supervised classification by low density separation", 2005), which the fit alone does not see.
/// </summary>
internal sealed class SphericalMeans
{
    private const int FirstRounds = 5;
    private const int LastRounds = 40;
    private const double ClearLead = 0.2;
    private readonly LatentSpace _space;
    private readonly double[] _means;
    private readonly int _k;

    private SphericalMeans(LatentSpace space, int k, SplitMix random)
    {
        (_space, _k) = (space, k);
        _means = new double[k * space.Dimensions];
        Groups = new int[space.Count];
        Start(random);
    }

    private int[] Groups { get; }

    /// <summary>How well the articles fit their groups: the sum of their cosines with the means.</summary>
    private double Fit { get; set; }

    /// <summary>
    /// How clear the groups are: the sum of the articles' leads of the nearest mean over the second, each counted up to a clear one.
    /// </summary>
    private double Clearness { get; set; }

    /// <summary>The group of each article, from 0 to k − 1.</summary>
    public static int[] Of(LatentSpace space, int k, ulong seed)
    {
        var starts = new SphericalMeans[Math.Clamp(200 / k, 10, 40)];
        Parallel.For(
            0, starts.Length, i => starts[i] = new SphericalMeans(space, k, new SplitMix((seed * 1000) + (ulong)i)).Improve(FirstRounds));
        var best = starts.OrderByDescending(start => start.Fit).Take(starts.Length / 2).ToArray();
        Parallel.ForEach(best, start => start.Improve(LastRounds));
        return best.MaxBy(start => (start.Groups.Distinct().Count(), start.Clearness))!.Groups;
    }

    private Span<double> Mean(int group) => _means.AsSpan(group * _space.Dimensions, _space.Dimensions);

    /// <summary>Each group begins with an article that is unlike those chosen before.</summary>
    private void Start(SplitMix random)
    {
        var unlike = Enumerable.Range(0, _space.Count).Select(article => _space.Of(article).ContainsAnyExcept(0) ? 1.0 : 0).ToArray();
        for (var group = 0; group < _k && _space.Count > 0; group++)
        {
            _space.Of(Draw(unlike, random)).CopyTo(Mean(group));
            for (var article = 0; article < unlike.Length; article++)
                unlike[article] = Math.Clamp(1 - Vectors.Dot(_space.Of(article), Mean(group)), 0, unlike[article]);
        }
    }

    private static int Draw(double[] weights, SplitMix random)
    {
        var left = random.NextDouble() * weights.Sum();
        for (var i = 0; i < weights.Length; i++)
            if ((left -= weights[i]) < 0)
                return i;
        return weights.Length - 1;
    }

    private SphericalMeans Improve(int rounds)
    {
        for (var round = 0; round < rounds && Assign(); round++)
            Center();
        return this;
    }

    /// <summary>Gives each article to the nearest mean; says whether any changed its group.</summary>
    private bool Assign()
    {
        (var changes, Fit, Clearness) = (0, 0, 0);
        for (var article = 0; article < Groups.Length; article++)
        {
            var (nearest, cosine, second) = (0, -1.0, -1.0);
            for (var group = 0; group < _k; group++)
                if (Vectors.Dot(_space.Of(article), Mean(group)) is var other && other > cosine)
                    (nearest, cosine, second) = (group, other, cosine);
                else
                    second = Math.Max(second, other);
            changes += Groups[article] == nearest ? 0 : 1;
            (Groups[article], Fit, Clearness) = (nearest, Fit + cosine, Clearness + Math.Min(ClearLead, cosine - second));
        }
        return changes > 0;
    }

    private void Center()
    {
        Array.Clear(_means);
        for (var article = 0; article < Groups.Length; article++)
            Vectors.AddScaled(Mean(Groups[article]), 1, _space.Of(article));
        for (var group = 0; group < _k; group++)
            Vectors.Normalize(Mean(group));
    }
}
