using System.Globalization;

namespace Analysis;

/// <summary>Figures and names as a heading writes them.</summary>
public static class Wording
{
    private const int MostNames = 4;

    /// <summary>A share as a whole per cent: "46%"; "no share" where the whole is nothing.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    public static string Percent(double share) => double.IsFinite(share) ? share.ToString("0%", CultureInfo.InvariantCulture) : "no share";

    /// <summary>A number with what is counted: "1 article", "1,200 articles".</summary>
    /// <param name="number">The number.</param>
    /// <param name="one">What is counted, where there is one.</param>
    /// <param name="several">What is counted, where there are several; the same with an s when left out.</param>
    public static string Amount(double number, string one, string? several = null) =>
        $"{ChartText.Number(number)} {(number == 1 ? one : several ?? one + "s")}";

    /// <summary>Names one after the other: "A", "A and B", "A, B, C and 4 more".</summary>
    public static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        var parts = all.Count <= MostNames ? all : [.. all.Take(MostNames - 1), $"{all.Count - MostNames + 1} more"];
        return parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
    }
}
