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
    private readonly int[] _keys;
    private readonly float[] _weights;
    private readonly int _mask;

    /// <summary>A model with these weights by feature; all others weigh nothing.</summary>
    public Scorer(IReadOnlyCollection<KeyValuePair<int, float>> weights)
    {
        // Mostly empty, so that a feature without a weight is found to have none at the first look.
        _mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(weights.Count * 6) + 16) - 1;
        _keys = new int[_mask + 1];
        _weights = new float[_mask + 1];
        Array.Fill(_keys, -1);
        foreach (var (feature, weight) in weights)
        {
            var slot = SlotOf(feature);
            while (_keys[slot] >= 0)
                slot = (slot + 1) & _mask;
            (_keys[slot], _weights[slot]) = (feature, weight);
        }
    }

    /// <summary>The models as fitted: <c>Weights.txt</c>, by decision.</summary>
    public static Scorer[] Fitted { get; } = Read(WordList.Lines("Quotes/Learned/Weights.txt"));

    /// <summary>The sum of the weights of a candidate's features.</summary>
    public double Score(List<int> features)
    {
        var (keys, weights, mask) = (_keys, _weights, _mask);
        var sum = 0f;
        foreach (var feature in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(features))
        {
            var slot = SlotOf(feature) & mask;
            while (keys[slot] is var key && key >= 0)
            {
                if (key == feature)
                {
                    sum += weights[slot];
                    break;
                }
                slot = (slot + 1) & mask;
            }
        }
        return sum;
    }

    /// <summary>Reads models from lines of decision, template, two values and weight.</summary>
    public static Scorer[] Read(IEnumerable<string> lines)
    {
        var byDecision = lines.Select(line => line.Split(' ')).ToLookup(parts => Enum.Parse<Decision>(parts[0]), Weight);
        return [.. Enum.GetValues<Decision>().Select(decision => new Scorer([.. byDecision[decision]]))];
    }

    private static KeyValuePair<int, float> Weight(string[] parts) => new(
        Feature.Of(Enum.Parse<Template>(parts[1]), int.Parse(parts[2], CultureInfo.InvariantCulture), int.Parse(parts[3], CultureInfo.InvariantCulture)),
        float.Parse(parts[4], CultureInfo.InvariantCulture));

    private int SlotOf(int feature) => (int)(((uint)feature * 2654435769u) >> 12) & _mask;
}
