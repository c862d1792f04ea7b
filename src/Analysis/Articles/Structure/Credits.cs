using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>The credits an agency puts below a story: "(Reporting by Lena Marsh in Ostmere; editing by Per Holt)".</summary>
internal static partial class Credits
{
    /// <summary>Those who reported or wrote it, by the first credit that names any.</summary>
    public static ImmutableArray<string> AuthorsOf(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            if (Reporting().Match(line) is { Success: true } match
                && Byline.Parse($"By {match.Groups["names"].Value}") is { Authors.IsEmpty: false } byline)
                return byline.Authors;
        return [];
    }

    [GeneratedRegex(@"\A\(?(?:reporting|written|writing|reported)(?: and writing)? by (?<names>[^;()]{3,140})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reporting();
}
