using System.Collections.Frozen;
using System.Globalization;

namespace Analysis.Countries;

/// <summary>A logistic model of the countries that an article is about; its weights are in <c>Countries/focus-weights.tsv</c>.</summary>
/// <param name="weights">A weight by feature.</param>
/// <param name="threshold">From which score on a country is kept.</param>
internal sealed class FocusModel(FrozenDictionary<string, double> weights, double threshold)
{
    private static readonly Lazy<FocusModel> Read = new(() =>
    {
        var weights = WordList.Lines("Countries/focus-weights.tsv").Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new FocusModel(weights, weights["threshold"]);
    });

    /// <summary>The fitted model.</summary>
    public static FocusModel Default => Read.Value;

    /// <summary>From which score on a country is kept.</summary>
    public double Threshold => threshold;

    /// <summary>The log-odds that the article is about a country.</summary>
    public double Score(FocusFeatures features)
    {
        var score = 0.0;
        foreach (var (name, value) in features.Values)
            score += value * weights.GetValueOrDefault(name);
        return score;
    }
}
