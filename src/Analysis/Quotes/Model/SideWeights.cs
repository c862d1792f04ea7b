using System.Numerics;

namespace Analysis.Quotes;

/// <summary>What the three models of which side of a cue was said give a feature, or the sums of several.</summary>
internal readonly record struct SideWeights(float Right, float Left, float Both) : IAdditionOperators<SideWeights, SideWeights, SideWeights>
{
    /// <summary>Adds the weights of each model.</summary>
    public static SideWeights operator +(SideWeights one, SideWeights other) =>
        new(one.Right + other.Right, one.Left + other.Left, one.Both + other.Both);
}
