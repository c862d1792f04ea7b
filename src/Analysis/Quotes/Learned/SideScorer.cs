using System.Runtime.Intrinsics;

namespace Analysis;

/// <summary>The three models of which side of a cue was said, read together: each feature is looked up once for all of them.</summary>
internal sealed class SideScorer
{
    private readonly Vector128<float>[] _weights;
    private readonly int[] _blocks;

    /// <summary>Joins the three.</summary>
    public SideScorer(Scorer right, Scorer left, Scorer both)
    {
        var features = right.Features.Concat(left.Features).Concat(both.Features).Distinct().ToList();
        (_blocks, var length) = Feature.Blocks(features);
        _weights = new Vector128<float>[length];
        foreach (var feature in features)
            _weights[Feature.Place(_blocks, feature)] = Vector128.Create(right.WeightOf(feature), left.WeightOf(feature), both.WeightOf(feature), 0);
    }

    /// <summary>The sums of a cue's features by each of the models.</summary>
    public (double Right, double Left, double Both) Score(ReadOnlySpan<int> features)
    {
        var sum = Vector128<float>.Zero;
        foreach (var feature in features)
            sum += _weights[Feature.Place(_blocks, feature)];
        return (sum[0], sum[1], sum[2]);
    }
}
