using System.Numerics;

namespace Analysis.Quotes;

/// <summary>The sum of the weights of a candidate's features.</summary>
/// <param name="weights">The weights.</param>
internal struct WeightSum<T>(WeightTable<T> weights) : IFeatures
    where T : struct, IAdditionOperators<T, T, T>
{
    private readonly WeightTable<T> _weights = weights;

    /// <summary>The sum of those that were added.</summary>
    public T Sum { get; private set; }

    /// <inheritdoc/>
    public void Add(Template template, int first = 0, int second = 0) => Sum += _weights.Of(template, first, second);
}
