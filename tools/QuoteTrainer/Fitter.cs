using System.Globalization;
using Analysis;

namespace QuoteTrainer;

/// <summary>Fits log-linear models by stochastic gradient with adaptive steps (Duchi et al., 2011) that pull weights towards 0.</summary>
internal sealed class Fitter(IReadOnlyDictionary<Decision, float> decay, IReadOnlySet<Template> without)
{
    /// <summary>Smaller weights are left out of the models, so that they stay readable.</summary>
    private const float Smallest = 0.2f;

    private const float Rounding = 0.01f;

    private readonly float[] _decay = [.. Enum.GetValues<Decision>().Select(decision => decay[decision])];
    private readonly float[][] _weights = [.. Enum.GetValues<Decision>().Select(_ => new float[Feature.Count])];
    private readonly float[][] _squares = [.. Enum.GetValues<Decision>().Select(_ => new float[Feature.Count])];

    /// <summary>The models as fitted so far.</summary>
    public Models Models => Models.Read(Lines());

    /// <summary>
    /// Fits twice: the first time to choose the features worth a line of the weight file, the second time with those alone, so that
    /// they make up for the others.
    /// </summary>
    public void Fit(List<Instance> instances, int rounds, float rate, int rarest)
    {
        var kept = Counted(instances, rarest);
        Descend(instances, rounds, rate, kept);
        foreach (var decision in instances.SelectMany(instance => instance.Decisions).Distinct().Select(decision => (int)decision))
        {
            for (var feature = 0; feature < Feature.Count; feature++)
                kept[decision][feature] &= Math.Abs(_weights[decision][feature]) >= Smallest;
            Array.Clear(_weights[decision]);
            Array.Clear(_squares[decision]);
        }
        Descend(instances, rounds, rate, kept);
    }

    /// <summary>The features that are frequent enough to learn from.</summary>
    private bool[][] Counted(List<Instance> instances, int rarest)
    {
        var counts = Enum.GetValues<Decision>().Select(_ => new int[Feature.Count]).ToArray();
        foreach (var instance in instances)
            for (var c = 0; c < instance.Features.Length; c++)
                foreach (var feature in instance.Features[c])
                    counts[(int)instance.Decisions[c]][feature]++;
        return [.. counts.Select(
            of => of.Select((count, feature) => count >= rarest && !without.Contains(Feature.Parts(feature).Template)).ToArray())];
    }

    private void Descend(List<Instance> instances, int rounds, float rate, bool[][] kept)
    {
        var random = new Random(1);
        var order = instances.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var instance in order)
                Step(instance, rate, kept);
        }
    }

    /// <summary>The lines of the weight file.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var decision in Enum.GetValues<Decision>())
            for (var index = 0; index < Feature.Count; index++)
                if (Math.Abs(_weights[(int)decision][index]) >= Rounding)
                {
                    var (template, first, second) = Feature.Parts(index);
                    yield return string.Create(
                        CultureInfo.InvariantCulture, $"{decision} {template} {first} {second} {_weights[(int)decision][index]:0.##}");
                }
    }

    private void Step(Instance instance, float rate, bool[][] kept)
    {
        var scores = new double[instance.Features.Length];
        for (var c = 0; c < scores.Length; c++)
            foreach (var feature in instance.Features[c])
                scores[c] += _weights[(int)instance.Decisions[c]][feature];
        var highest = scores.Max();
        var (all, right) = (0.0, 0.0);
        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] = Math.Exp(scores[c] - highest);
            all += scores[c];
            right += instance.Right[c] ? scores[c] : 0;
        }
        for (var c = 0; c < scores.Length; c++)
        {
            var gradient = (float)((scores[c] / all) - (instance.Right[c] ? scores[c] / Math.Max(right, 1e-9) : 0));
            if (Math.Abs(gradient) < 1e-5)
                continue;
            var decision = (int)instance.Decisions[c];
            foreach (var feature in instance.Features[c])
                if (kept[decision][feature])
                    Move(decision, feature, gradient, rate);
        }
    }

    private void Move(int decision, int feature, float gradient, float rate)
    {
        var weights = _weights[decision];
        var decay = _decay[decision];
        _squares[decision][feature] += gradient * gradient;
        var step = rate / (MathF.Sqrt(_squares[decision][feature]) + 1e-6f);
        var moved = weights[feature] - (step * gradient);
        weights[feature] = MathF.CopySign(Math.Max(0, Math.Abs(moved) - (step * decay)), moved);
    }
}
