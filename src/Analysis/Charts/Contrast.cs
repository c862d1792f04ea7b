using System.Globalization;

namespace Analysis.Charts;

/// <summary>How far colours stand apart in lightness, as WCAG 2.2 measures it (relative luminance, contrast ratio).</summary>
internal static class Contrast
{
    /// <summary>What words need on their ground (WCAG 1.4.3).</summary>
    public const double Words = 4.5;

    private const string Black = "#000000";
    private const string White = "#ffffff";

    /// <summary>The contrast ratio of two colours written as #rrggbb, 1 to 21.</summary>
    public static double Of(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Black or white, whichever is read better on a ground: one of them always has 4.58 or more.</summary>
    public static string InkOn(string ground) => Of(Black, ground) >= Of(White, ground) ? Black : White;

    /// <summary>A colour, darkened as little as words in it need on a ground.</summary>
    public static string Darkened(string colour, string ground)
    {
        var part = 100;
        while (part > 0 && Of(Shade(colour, part), ground) < Words)
            part--;
        return Shade(colour, part);
    }

    private static string Shade(string colour, int percent) =>
        $"#{Part(colour, 1) * percent / 100:x2}{Part(colour, 3) * percent / 100:x2}{Part(colour, 5) * percent / 100:x2}";

    private static double Luminance(string colour) =>
        (0.2126 * Linear(Part(colour, 1))) + (0.7152 * Linear(Part(colour, 3))) + (0.0722 * Linear(Part(colour, 5)));

    private static double Linear(int part) => part / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);

    private static int Part(string colour, int start) =>
        int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
