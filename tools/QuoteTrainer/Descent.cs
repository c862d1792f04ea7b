using Analysis;

namespace QuoteTrainer;

/// <summary>
/// One descent over choices, from weights of zero. The features that are weighed are numbered one after the other, so that what is used
/// lies close together.
/// </summary>
internal sealed class Descent
{
    /// <summary>In how many orders the choices are gone over, each from weights of zero.</summary>
    private const int Orders = 4;

    private readonly List<(Decision Decision, int Feature)> _features;
    private readonly float[] _decay;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly Packed[] _choices;

    /// <summary>Takes the choices, and the features to weigh; all others stay at zero.</summary>
    public Descent(List<Instance> instances, List<(Decision Decision, int Feature)> features, IReadOnlyDictionary<Decision, float> decay)
    {
        _features = features;
        _decay = [.. features.Select(feature => decay[feature.Decision])];
        _weights = new float[features.Count];
        _squares = new float[features.Count];
        var numbers = Enum.GetValues<Decision>().Select(_ => new int[Feature.Count]).ToArray();
        for (var i = 0; i < features.Count; i++)
            numbers[(int)features[i].Decision][features[i].Feature] = i + 1;
        _choices = [.. instances.Select(instance =>
            new Packed([.. instance.Features.Select((of, c) => Numbered(of, numbers[(int)instance.Decisions[c]]))], instance.Right))];
    }

    /// <summary>
    /// Goes over all choices in a new order each round. A weight is the mean of what it was at the end of each round of the second
    /// half, after Polyak and Juditsky (1992), and of several descents: the last choices of one order have then no more say than others.
    /// </summary>
    public IEnumerable<Weight> Run(int rounds, float rate)
    {
        var means = new float[_weights.Length];
        for (var order = 1; order <= Orders; order++)
            AddTo(means, new Random(order), rounds, rate);
        return _features.Select((feature, i) => new Weight(feature.Decision, feature.Feature, means[i]));
    }

    private void AddTo(float[] means, Random random, int rounds, float rate)
    {
        Array.Clear(_weights);
        Array.Clear(_squares);
        var counted = rounds - (rounds / 2);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(_choices);
            foreach (var choice in _choices)
                Step(choice, rate);
            for (var i = 0; round >= rounds - counted && i < means.Length; i++)
                means[i] += _weights[i] / (Orders * counted);
        }
    }

    private static int[] Numbered(int[] features, int[] numbers) =>
        [.. features.Where(feature => numbers[feature] > 0).Select(feature => numbers[feature] - 1)];

    private void Step(Packed choice, float rate)
    {
        Span<double> scores = stackalloc double[choice.Features.Length];
        for (var c = 0; c < scores.Length; c++)
            foreach (var feature in choice.Features[c])
                scores[c] += _weights[feature];
        var highest = double.NegativeInfinity;
        foreach (var score in scores)
            highest = Math.Max(highest, score);
        var (all, right) = (0.0, 0.0);
        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] = Math.Exp(scores[c] - highest);
            all += scores[c];
            right += choice.Right[c] ? scores[c] : 0;
        }
        for (var c = 0; c < scores.Length; c++)
        {
            var gradient = (float)((scores[c] / all) - (choice.Right[c] ? scores[c] / Math.Max(right, 1e-9) : 0));
            if (Math.Abs(gradient) < 1e-5)
                continue;
            foreach (var feature in choice.Features[c])
                Move(feature, gradient, rate);
        }
    }

    private void Move(int feature, float gradient, float rate)
    {
        _squares[feature] += gradient * gradient;
        var step = rate / (MathF.Sqrt(_squares[feature]) + 1e-6f);
        var moved = _weights[feature] - (step * gradient);
        _weights[feature] = MathF.CopySign(Math.Max(0, Math.Abs(moved) - (step * _decay[feature])), moved);
    }

    /// <summary>A choice with its features by their numbers.</summary>
    private readonly record struct Packed(int[][] Features, bool[] Right);
}
