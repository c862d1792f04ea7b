namespace Analysis;

/// <summary>The features of one candidate, gathered in one buffer for all candidates.</summary>
internal sealed class FeatureList
{
    private int[] _features = new int[64];
    private int _count;

    /// <summary>The features, as <see cref="Feature.Of"/> numbers them, in the order they were added.</summary>
    public ReadOnlySpan<int> All => _features.AsSpan(0, _count);

    /// <summary>Forgets the features of the candidate before.</summary>
    public void Clear() => _count = 0;

    /// <summary>Adds a feature: a template with its values.</summary>
    public void Add(Template template, int first = 0, int second = 0)
    {
        if (_count == _features.Length)
            Array.Resize(ref _features, _count * 2);
        _features[_count++] = Feature.Of(template, first, second);
    }
}
