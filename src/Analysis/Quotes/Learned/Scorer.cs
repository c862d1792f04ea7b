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

/// <summary>
/// A log-linear model: the candidate with the largest sum of weights wins, and the softmax of the sums is its probability.
/// After Berger et al., "A Maximum Entropy Approach to Natural Language Processing" (1996).
/// </summary>
internal sealed class Scorer
{
    private readonly float[] _weights = new float[Feature.Count];

    /// <summary>The models as fitted: <c>Weights.txt</c>.</summary>
    public static Scorer[] Fitted { get; } = Read(WordList.Lines("Quotes/Learned/Weights.txt"));

    /// <summary>The weight of each feature.</summary>
    public Span<float> Weights => _weights;

    /// <summary>The sum of the weights of a candidate's features.</summary>
    public double Score(List<int> features)
    {
        var sum = 0f;
        foreach (var feature in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(features))
            sum += _weights[feature];
        return sum;
    }

    /// <summary>Reads models from lines of decision, template, two values and weight.</summary>
    public static Scorer[] Read(IEnumerable<string> lines)
    {
        var scorers = Enum.GetValues<Decision>().Select(_ => new Scorer()).ToArray();
        foreach (var line in lines)
        {
            var parts = line.Split(' ');
            var index = Feature.Of(Enum.Parse<Template>(parts[1]), int.Parse(parts[2], CultureInfo.InvariantCulture), int.Parse(parts[3], CultureInfo.InvariantCulture));
            scorers[(int)Enum.Parse<Decision>(parts[0])]._weights[index] = float.Parse(parts[4], CultureInfo.InvariantCulture);
        }
        return scorers;
    }
}
