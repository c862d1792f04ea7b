using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>What the page's address says: many hold the day, "/2026/11/24/piers".</summary>
internal sealed partial class AddressSigns : IFactSource
{
    /// <inheritdoc/>
    public PageFacts Read(SavedPage page) =>
        new MetaTags().Read(page).Url is { } url ? new PageFacts { Date = DayIn(url) } : PageFacts.None;

    /// <summary>The day in an address, or null.</summary>
    public static DateOnly? DayIn(string url) => Day().Match(url) is { Success: true } match
        ? ArticleDate.Find(
            $"{match.Groups["year"].Value}-{MonthOf(match.Groups["month"].Value)}-{match.Groups["day"].Value.PadLeft(2, '0')}") : null;

    private static string MonthOf(string month) => char.IsAsciiDigit(month[0]) ? month.PadLeft(2, '0')
        : (1 + Array.FindIndex(Months, name => name.Equals(month, StringComparison.OrdinalIgnoreCase)))
            .ToString("00", System.Globalization.CultureInfo.InvariantCulture);

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    [GeneratedRegex(@"[/-](?<year>(?:19|20)\d\d)[/-]"
        + @"(?<month>[01]?\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](?<day>[0-3]?\d)(?=[/?.-]|\z)|/(?<year>20\d\d)(?<month>"
        + @"[01]\d)(?<day>[0-3]\d)(?=[/?.-]|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
