namespace Analysis;

/// <summary>
/// Parts articles into k groups by the cosine with each group's mean (I. Dhillon and D. Modha, "Concept decompositions for large sparse text
/// data using clustering", 2001). Of many seeded starts (D. Arthur and S. Vassilvitskii, "k-means++", 2007) the few that fit best after some
/// rounds go on, and the best of them counts.
/// </summary>
internal sealed class SphericalMeans
{
    private const int FirstRounds = 5;
    private const int LastRounds = 40;
    private const int Finalists = 5;
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

    /// <summary>The group of each article, from 0 to k − 1.</summary>
    public static int[] Of(LatentSpace space, int k, ulong seed)
    {
        var starts = new SphericalMeans[Math.Clamp(200 / k, 10, 40)];
        Parallel.For(0, starts.Length, i => starts[i] = new SphericalMeans(space, k, new SplitMix((seed * 1000) + (ulong)i)).Improve(FirstRounds));
        var best = starts.OrderByDescending(start => start.Fit).Take(Finalists).ToArray();
        Parallel.ForEach(best, start => start.Improve(LastRounds));
        return best.MaxBy(start => start.Fit)!.Groups;
    }

    private Span<double> Mean(int group) => _means.AsSpan(group * _space.Dimensions, _space.Dimensions);

    /// <summary>Each group begins with an article that is unlike those chosen before.</summary>
    private void Start(SplitMix random)
    {
        var unlike = Enumerable.Repeat(1.0, _space.Count).ToArray();
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
        (var changes, Fit) = (0, 0);
        for (var article = 0; article < Groups.Length; article++)
        {
            var (nearest, cosine) = (0, double.NegativeInfinity);
            for (var group = 0; group < _k; group++)
                if (Vectors.Dot(_space.Of(article), Mean(group)) is var other && other > cosine)
                    (nearest, cosine) = (group, other);
            changes += Groups[article] == nearest ? 0 : 1;
            (Groups[article], Fit) = (nearest, Fit + cosine);
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
