namespace Analysis.Quotes;

/// <summary>A model for each decision.</summary>
internal sealed class Models
{
    private readonly WeightTable<OneWeight>[] _weights;

    private Models(WeightTable<OneWeight>[] weights)
    {
        _weights = weights;
        Sides = Joined(this[Decision.CueRight], this[Decision.CueLeft], this[Decision.CueBoth]);
    }

    /// <summary>The models as fitted: <c>Weights.txt</c>.</summary>
    public static Models Fitted { get; } = Of(WeightFile.Fitted());

    /// <summary>The three models of the side of a cue on which something was said, right, left and both, read together.</summary>
    public WeightTable<SideWeights> Sides { get; }

    /// <summary>The model of a decision.</summary>
    public WeightTable<OneWeight> this[Decision decision] => _weights[(int)decision];

    /// <summary>The models of these weights.</summary>
    public static Models Of(IEnumerable<Weight> weights)
    {
        var byDecision = weights.ToLookup(
            weight => weight.Decision, weight => KeyValuePair.Create(weight.Feature, new OneWeight(weight.Value)));
        return new Models([.. Enum.GetValues<Decision>().Select(decision => new WeightTable<OneWeight>([.. byDecision[decision]]))]);
    }

    private static WeightTable<SideWeights> Joined(WeightTable<OneWeight> right, WeightTable<OneWeight> left, WeightTable<OneWeight> both)
    {
        float Of(WeightTable<OneWeight> weights, int feature) =>
            Feature.Parts(feature) is var (template, first, second) ? weights.Of(template, first, second).Value : 0;
        return new([.. right.Features.Concat(left.Features).Concat(both.Features).Distinct().Select(feature =>
            KeyValuePair.Create(feature, new SideWeights(Of(right, feature), Of(left, feature), Of(both, feature))))]);
    }
}
