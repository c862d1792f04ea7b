using Analysis;

namespace QuoteTrainer;

/// <summary>Fits log-linear models by stochastic gradient with adaptive steps (Duchi et al., 2011) that pull weights towards 0.</summary>
internal sealed class Fitter(IReadOnlyDictionary<Decision, float> decay, IReadOnlySet<Template> without)
{
    /// <summary>Smaller weights are left out of the models, so that they stay readable.</summary>
    private const float Smallest = 0.1f;

    private const float Rounding = 0.01f;

    private static readonly Decision[] Decisions = Enum.GetValues<Decision>();

    private readonly SortedDictionary<int, float>[] _weights = [.. Decisions.Select(_ => new SortedDictionary<int, float>())];

    /// <summary>The models as fitted so far, to the digits that the weight file has.</summary>
    public Models Models => Models.Of(new WeightFile("fitted weights").Read(new StringReader(string.Join('\n', Lines()))));

    /// <summary>
    /// Fits twice: the first time to choose the features worth a line of the weight file, the second time with those alone, so that
    /// they make up for the others.
    /// </summary>
    public void Fit(List<Instance> instances, int rounds, float rate, int rarest)
    {
        var frequent = new Descent(instances, Frequent(instances, rarest), decay).Run(rounds, rate);
        var kept = frequent.Where(weight => Math.Abs(weight.Value) >= Smallest).Select(weight => (weight.Decision, weight.Feature));
        foreach (var decision in instances.SelectMany(instance => instance.Decisions).Distinct())
            _weights[(int)decision].Clear();
        foreach (var (decision, feature, value) in new Descent(instances, [.. kept], decay).Run(rounds, rate))
            _weights[(int)decision][feature] = value;
    }

    /// <summary>The lines of the weight file.</summary>
    public IEnumerable<string> Lines() => Decisions.SelectMany(decision => _weights[(int)decision]
        .Where(weight => Math.Abs(weight.Value) >= Rounding)
        .Select(weight => WeightFile.Line(new Weight(decision, weight.Key, weight.Value))));

    /// <summary>The features that are frequent enough to learn from.</summary>
    private List<(Decision Decision, int Feature)> Frequent(List<Instance> instances, int rarest)
    {
        var counts = Decisions.Select(_ => new int[Feature.Count]).ToArray();
        foreach (var instance in instances)
            for (var c = 0; c < instance.Features.Length; c++)
                foreach (var feature in instance.Features[c])
                    counts[(int)instance.Decisions[c]][feature]++;
        return [.. Decisions.SelectMany(decision => Enumerable.Range(0, Feature.Count)
            .Where(feature => counts[(int)decision][feature] >= rarest && !without.Contains(Feature.Parts(feature).Template))
            .Select(feature => (decision, feature)))];
    }
}
