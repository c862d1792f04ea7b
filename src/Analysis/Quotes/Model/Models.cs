using System.Globalization;

namespace Analysis.Quotes;

/// <summary>What the models decide.</summary>
internal enum Decision
{
    /// <summary>What follows the cue was said.</summary>
    CueRight,

    /// <summary>What stands before the cue was said.</summary>
    CueLeft,

    /// <summary>Both were.</summary>
    CueBoth,

    /// <summary>This noun phrase is the cue's source.</summary>
    Source,

    /// <summary>What was said begins here, behind the cue.</summary>
    RightStart,

    /// <summary>It ends here.</summary>
    RightEnd,

    /// <summary>What was said begins here, before the cue.</summary>
    LeftStart,

    /// <summary>This quoted run belongs to that cue.</summary>
    Run,
}

/// <summary>A model for each decision.</summary>
internal sealed class Models
{
    private readonly WeightTable<float>[] _weights;

    private Models(WeightTable<float>[] weights)
    {
        _weights = weights;
        Sides = Joined(this[Decision.CueRight], this[Decision.CueLeft], this[Decision.CueBoth]);
    }

    /// <summary>The models as fitted: <c>Weights.txt</c>.</summary>
    public static Models Fitted { get; } = Read(WordList.Lines("Quotes/Model/Weights.txt"));

    /// <summary>The three models of the side of a cue on which something was said, right, left and both, read together.</summary>
    public WeightTable<SideWeights> Sides { get; }

    /// <summary>The model of a decision.</summary>
    public WeightTable<float> this[Decision decision] => _weights[(int)decision];

    /// <summary>Reads models from lines of decision, template, two values and weight.</summary>
    public static Models Read(IEnumerable<string> lines)
    {
        var byDecision = lines.Select(line => line.Split(' ')).ToLookup(parts => Enum.Parse<Decision>(parts[0]), Weight);
        return new Models([.. Enum.GetValues<Decision>().Select(decision => new WeightTable<float>([.. byDecision[decision]]))]);
    }

    private static WeightTable<SideWeights> Joined(WeightTable<float> right, WeightTable<float> left, WeightTable<float> both)
    {
        float Of(WeightTable<float> weights, int feature) =>
            Feature.Parts(feature) is var (template, first, second) ? weights.Of(template, first, second) : 0;
        return new([.. right.Features.Concat(left.Features).Concat(both.Features).Distinct().Select(feature =>
            KeyValuePair.Create(feature, new SideWeights(Of(right, feature), Of(left, feature), Of(both, feature))))]);
    }

    private static KeyValuePair<int, float> Weight(string[] parts) => new(
        Feature.Of(Enum.Parse<Template>(parts[1]), int.Parse(parts[2], CultureInfo.InvariantCulture),
            int.Parse(parts[3], CultureInfo.InvariantCulture)),
        float.Parse(parts[4], CultureInfo.InvariantCulture));
}
