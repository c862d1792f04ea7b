using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Analysis.Charts;

/// <summary>A country's outline and the place of its dot, projected to <see cref="EqualEarth"/> in thousandths.</summary>
/// <param name="Code">ISO 3166-1 alpha-2, XK for Kosovo.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Dot">Where its dot stands.</param>
/// <param name="Rings">Its outline, the largest part first; empty for a country too small to draw.</param>
internal sealed record CountryShape(string Code, string Name, (int X, int Y) Dot, ImmutableArray<ImmutableArray<(int X, int Y)>> Rings)
{
    /// <summary>Below this area, in square thousandths, a shape can't be seen: it gets a dot too.</summary>
    private const double SmallestVisible = 900;

    private static readonly Lazy<FrozenDictionary<string, CountryShape>> ByCode = new(() =>
        WordList.Lines("Charts/CountryShapes.txt").Select(Parse).ToFrozenDictionary(shape => shape.Code, StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<FrozenDictionary<string, CountryShape>> ByName = new(() =>
        ByCode.Value.Values.ToFrozenDictionary(shape => shape.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary>All countries and territories, the largest shape first, so that an enclave lies on what surrounds it.</summary>
    public static IEnumerable<CountryShape> All =>
        ByCode.Value.Values.OrderByDescending(shape => shape.Area).ThenBy(shape => shape.Code, StringComparer.Ordinal);

    /// <summary>Whether it needs a dot to be seen.</summary>
    public bool IsSmall => Area < SmallestVisible;

    private double Area => Rings.Sum(ring => Math.Abs(ring.Select((a, i) =>
        ring[(i + 1) % ring.Length] is var b ? ((double)a.X * b.Y) - ((double)b.X * a.Y) : 0).Sum()) / 2);

    /// <summary>A country by its code or one of its names; null for none, and for a state that is no more.</summary>
    public static CountryShape? Find(string codeOrName) => ByCode.Value.GetValueOrDefault(codeOrName)
        ?? ByName.Value.GetValueOrDefault(codeOrName)
        ?? (Country.Named(codeOrName) is null && Country.Find(codeOrName) is { } named ? ByCode.Value.GetValueOrDefault(named.Code) : null);

    private static CountryShape Parse(string line)
    {
        var parts = line.Split('\t');
        ImmutableArray<ImmutableArray<(int, int)>> rings = parts.Length < 4
            ? []
            : [.. parts[3].Split(" ; ").Select(ring => ring.Split(' ').Select(Point).ToImmutableArray())];
        return new CountryShape(parts[0], parts[1], Point(parts[2]), rings);
    }

    private static (int X, int Y) Point(string point)
    {
        var comma = point.IndexOf(',', StringComparison.Ordinal);
        var (x, y) = EqualEarth.Project(
            double.Parse(point.AsSpan(0, comma), CultureInfo.InvariantCulture),
            double.Parse(point.AsSpan(comma + 1), CultureInfo.InvariantCulture));
        return ((int)Math.Round(x * 1000), (int)Math.Round(y * 1000));
    }
}
