using System.Globalization;

namespace Colours;

/// <summary>What eyes make of colours written as #rgb or #rrggbb, worked out apart from the code under test.</summary>
internal static class ColourVision
{
    private static readonly double[] Cones =
        [0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376, 0.6299787005];

    private static readonly double[] Axes =
        [0.2104542553, 0.7936177850, -0.0040720468, 1.9779984951, -2.4285922050, 0.4505937099, 0.0259040371, 0.7827717662, -0.8086757660];

    /// <summary>
    /// Kinds of colour vision as matrices over linear RGB: the usual, and the three in which one kind of cone is missing (Machado, Oliveira
    /// and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, table 1 at severity 1.0).
    /// </summary>
    public static IReadOnlyDictionary<string, double[]> Kinds { get; } = new Dictionary<string, double[]>
    {
        ["usual"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protanopia"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deuteranopia"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["tritanopia"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    /// <summary>The contrast ratio of WCAG 2.2, 1 to 21.</summary>
    public static double Contrast(string one, string other)
    {
        double[] both = [Luminance(one), Luminance(other)];
        return (both.Max() + 0.05) / (both.Min() + 0.05);
    }

    /// <summary>The distance of two colours in OKLab (Ottosson 2020) to a kind of colour vision: black and white are 1 apart.</summary>
    public static double Distance(string one, string other, string kind) =>
        Math.Sqrt(Seen(one, kind).Zip(Seen(other, kind), (a, b) => (a - b) * (a - b)).Sum());

    /// <summary>The two colours of a list that are nearest to each other to any kind of vision.</summary>
    public static (double Distance, string One, string Other, string Kind) Nearest(IReadOnlyList<string> colours) =>
        (from i in Enumerable.Range(0, colours.Count)
         from j in Enumerable.Range(0, i)
         from kind in Kinds.Keys
         select (Distance(colours[i], colours[j], kind), colours[i], colours[j], kind)).Min();

    /// <summary>How light a colour is to a kind of vision, 0 to 1.</summary>
    public static double Lightness(string colour, string kind) => Seen(colour, kind)[0];

    private static double[] Seen(string colour, string kind) =>
        Times(Axes, [.. Times(Cones, [.. Times(Kinds[kind], Linear(colour)).Select(part => Math.Clamp(part, 0, 1))]).Select(Math.Cbrt)]);

    private static double Luminance(string colour) => Linear(colour) is var c ? (0.2126 * c[0]) + (0.7152 * c[1]) + (0.0722 * c[2]) : 0;

    private static double[] Linear(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour.Skip(1).Select(digit => $"{digit}{digit}")) : colour[1..];
        return [.. digits.Chunk(2).Select(part => byte.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
    }

    private static double[] Times(double[] matrix, double[] vector) =>
        [.. matrix.Chunk(3).Select(row => row.Zip(vector, (a, b) => a * b).Sum())];
}
