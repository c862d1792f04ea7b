using System.Globalization;

namespace Analysis.Charts;

/// <summary>
/// From amounts to colours, by the logarithm of one more than the amount: counts of news are skewed, and on an even scale
/// all but the first few would look alike.
/// </summary>
internal sealed class AmountScale
{
    private static readonly (double At, int R, int G, int B)[] Stops =
        [.. Theme.Amounts
            .Cast<object[]>()
            .Select(stop => (Convert.ToDouble(stop[0], CultureInfo.InvariantCulture), Hex(stop[1], 1), Hex(stop[1], 3), Hex(stop[1], 5)))];

    private readonly double _largest;
    private readonly bool _areWhole;

    public AmountScale(IEnumerable<double> amounts)
    {
        var all = amounts.ToList();
        _largest = all.DefaultIfEmpty(1).Max() is var max and > 0 ? max : 1;
        _areWhole = all.TrueForAll(double.IsInteger);
    }

    /// <summary>Where an amount stands on the scale, 0 to 1.</summary>
    public double PositionOf(double amount) => Math.Clamp(Math.Log(1 + Math.Max(0, amount)) / Math.Log(1 + _largest), 0, 1);

    /// <summary>The colour of an amount.</summary>
    public string ColourOf(double amount)
    {
        var position = PositionOf(amount);
        var upper = Math.Clamp(Array.FindIndex(Stops, stop => stop.At >= position), 1, Stops.Length - 1);
        var (from, to) = (Stops[upper - 1], Stops[upper]);
        var share = (position - from.At) / (to.At - from.At);
        return $"#{Mix(from.R, to.R, share):x2}{Mix(from.G, to.G, share):x2}{Mix(from.B, to.B, share):x2}";
    }

    /// <summary>The bar that explains the colours.</summary>
    /// <param name="ticks">How many amounts to name at most.</param>
    public object Bar(int ticks)
    {
        var values = Ticks(ticks);
        return new
        {
            tickvals = values.Select(PositionOf).ToArray(),
            ticktext = values.Select(Wording.Number).ToArray(),
            thickness = 12,
            len = 0.7,
            outlinewidth = 0,
            tickfont = new { size = 12, color = Theme.Muted },
        };
    }

    private List<double> Ticks(int count)
    {
        var nice = from power in Enumerable.Range(-3, 12)
                   from digit in (double[])[1, 2, 5]
                   select digit * Math.Pow(10, power);
        var inside = nice.Where(
            value => (!_areWhole || double.IsInteger(value)) && value < _largest && PositionOf(value) is > 0.1 and < 0.9).ToList();
        var step = Math.Max(1, (int)Math.Ceiling(inside.Count / (double)(count - 2)));
        return [0, .. inside.Where((_, i) => i % step == step - 1), _largest];
    }

    private static int Mix(int from, int to, double share) => (int)Math.Round(from + ((to - from) * share));

    private static int Hex(object colour, int start) =>
        int.Parse(((string)colour).AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
