using System.Globalization;

namespace Analysis;

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
    private readonly Scorer[] _scorers;

    private Models(Scorer[] scorers)
    {
        _scorers = scorers;
        Sides = new SideScorer(this[Decision.CueRight], this[Decision.CueLeft], this[Decision.CueBoth]);
    }

    /// <summary>The models as fitted: <c>Weights.txt</c>.</summary>
    public static Models Fitted { get; } = Read(WordList.Lines("Quotes/Learned/Weights.txt"));

    /// <summary>The three models of the side of a cue on which something was said.</summary>
    public SideScorer Sides { get; }

    /// <summary>The model of a decision.</summary>
    public Scorer this[Decision decision] => _scorers[(int)decision];

    /// <summary>Reads models from lines of decision, template, two values and weight.</summary>
    public static Models Read(IEnumerable<string> lines)
    {
        var byDecision = lines.Select(line => line.Split(' ')).ToLookup(parts => Enum.Parse<Decision>(parts[0]), Weight);
        return new Models([.. Enum.GetValues<Decision>().Select(decision => new Scorer([.. byDecision[decision]]))]);
    }

    private static KeyValuePair<int, float> Weight(string[] parts) => new(
        Feature.Of(Enum.Parse<Template>(parts[1]), int.Parse(parts[2], CultureInfo.InvariantCulture), int.Parse(parts[3], CultureInfo.InvariantCulture)),
        float.Parse(parts[4], CultureInfo.InvariantCulture));
}
