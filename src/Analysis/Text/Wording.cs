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
        $"{Number(number)} {(number == 1 ? one : several ?? one + "s")}";

    /// <summary>Names one after the other: "A", "A and B", "A, B, C and 4 more".</summary>
    public static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        var parts = all.Count <= MostNames ? all : [.. all.Take(MostNames - 1), $"{all.Count - MostNames + 1} more"];
        return parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
    }

    /// <summary>A number as a reader writes it: "1,234", "0.25".</summary>
    internal static string Number(double value) => double.IsNaN(value)
        ? "no data"
        : value.ToString(Math.Abs(value) >= 100 || value == Math.Truncate(value) ? "#,0" : "0.##", CultureInfo.InvariantCulture);

    /// <summary>The text with its first letter large.</summary>
    internal static string Capital(string text) => text.Length == 0 ? text : string.Concat(char.ToUpperInvariant(text[0]), text[1..]);
}
