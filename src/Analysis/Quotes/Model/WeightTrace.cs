namespace Analysis.Quotes;

/// <summary>The features of a candidate that weigh something, each with its weight, and their sum.</summary>
internal sealed class WeightTrace(WeightTable<OneWeight> weights) : IFeatures
{
    private readonly List<(Template Template, int First, int Second, float Weight)> _features = [];

    /// <summary>The sum of the weights, added in the order in which the features came.</summary>
    public float Sum { get; private set; }

    /// <inheritdoc/>
    public void Add(Template template, int first = 0, int second = 0)
    {
        var weight = weights.Of(template, first, second).Value;
        Sum += weight;
        if (weight != 0)
            _features.Add((template, first, second, weight));
    }

    /// <summary>The features that weigh something, each with its weight.</summary>
    public IReadOnlyList<(Template Template, int First, int Second, float Weight)> Features => _features;
}
