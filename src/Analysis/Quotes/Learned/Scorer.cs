namespace Analysis;

/// <summary>
/// A log-linear model: the candidate with the largest sum of weights wins, and the softmax of the sums is its probability.
/// After Berger et al., "A Maximum Entropy Approach to Natural Language Processing" (1996).
/// </summary>
internal sealed class Scorer
{
    private readonly float[] _weights;
    private readonly int[] _blocks;

    /// <summary>A model with these weights by feature; all others weigh nothing.</summary>
    public Scorer(IReadOnlyCollection<KeyValuePair<int, float>> weights)
    {
        Features = [.. weights.Select(pair => pair.Key)];
        (_blocks, var length) = Feature.Blocks(Features);
        _weights = new float[length];
        foreach (var (feature, weight) in weights)
            _weights[Feature.Place(_blocks, feature)] = weight;
    }

    /// <summary>The features that weigh something.</summary>
    public IReadOnlyList<int> Features { get; }

    /// <summary>The sum of the weights of a candidate's features.</summary>
    public double Score(ReadOnlySpan<int> features)
    {
        var sum = 0f;
        foreach (var feature in features)
            sum += WeightOf(feature);
        return sum;
    }

    /// <summary>The weight of a feature.</summary>
    public float WeightOf(int feature) => _weights[Feature.Place(_blocks, feature)];
}
