namespace Analysis.Quotes;

/// <summary>
/// The weights of a log-linear model: the candidate with the largest sum of them wins, and the softmax of the sums is its probability.
/// After Berger et al., "A Maximum Entropy Approach to Natural Language Processing" (1996). Each template that
/// weighs something has a block of its own; the first block, of zeros, is all others'.
/// </summary>
/// <typeparam name="T">A number, or the numbers of several models that are read together.</typeparam>
internal sealed class WeightTable<T>
    where T : struct
{
    private readonly T[] _weights;
    private readonly int[] _starts = new int[Enum.GetValues<Template>().Length];

    /// <summary>A table of these weights by feature; all others weigh nothing.</summary>
    public WeightTable(IReadOnlyCollection<KeyValuePair<int, T>> weights)
    {
        Features = [.. weights.Select(pair => pair.Key)];
        var length = Feature.Values * Feature.Values;
        foreach (var template in Features.Select(feature => Feature.Parts(feature).Template).Distinct())
        {
            _starts[(int)template] = length;
            length += Feature.Values * Feature.Values;
        }
        _weights = new T[length];
        foreach (var (feature, weight) in weights)
        {
            var (template, first, second) = Feature.Parts(feature);
            _weights[_starts[(int)template] + Feature.Place(first, second)] = weight;
        }
    }

    /// <summary>The features that weigh something.</summary>
    public IReadOnlyList<int> Features { get; }

    /// <summary>The weight of a feature.</summary>
    public T Of(Template template, int first, int second) => _weights[_starts[(int)template] + Feature.Place(first, second)];
}
