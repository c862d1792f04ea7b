using System.Numerics;

namespace Analysis.Quotes;

/// <summary>
/// What one model gives a feature, or the sum of several. A type of its own: code for a number of .NET can't be compiled ahead of time
/// together with the loops that add it.
/// </summary>
internal readonly record struct OneWeight(float Value) : IAdditionOperators<OneWeight, OneWeight, OneWeight>
{
    /// <summary>Adds the weights.</summary>
    public static OneWeight operator +(OneWeight one, OneWeight other) => new(one.Value + other.Value);
}
