using Analysis;

namespace QuoteTrainer;

/// <summary>The features of one candidate, as <see cref="Feature.Of"/> numbers them, in the order they were added.</summary>
internal sealed class FeatureList : IFeatures
{
    private readonly List<int> _features = [];

    /// <inheritdoc/>
    public void Add(Template template, int first = 0, int second = 0) => _features.Add(Feature.Of(template, first, second));

    /// <summary>The features.</summary>
    public int[] ToArray() => [.. _features];
}
