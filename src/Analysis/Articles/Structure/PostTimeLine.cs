using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>The time of a post in a live blog on a line of its own: "14.10 GMT", "24 Nov 2026 14.32 GMT", "Updated at 13.50 GMT".</summary>
internal sealed partial class PostTimeLine : ILineKind
{
    /// <inheritdoc/>
    public BlockKind? Of(Line line) => line.Span.Length <= 60 && Form().IsMatch(line.Span) && IsLive(line) ? BlockKind.PostTime : null;

    /// <summary>
    /// A time of day alone is one; a day with it only where times stand on other lines too, above the first of
    /// which it is the day of publication.
    /// </summary>
    private static bool IsLive(Line line) => !char.IsLetter(line.Words[0]) && ClockOnly().IsMatch(line.Words)
        ? line.Lines.HasHeadline || !line.IsInHead
        : line.Lines.Kinds.Contains(BlockKind.PostTime) || (line.Lines.Kinds.Contains(BlockKind.Date) && !line.IsInHead);

    private const string Clock =
        @"(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)\s*(?:\(?[A-Z]{2,5}\)?)?(?:\s*[+-]\d{1,2}(?::?\d{2})?)?";

    [GeneratedRegex($@"\A(?:(?:posted|updated|published|last updated)\s+(?:at\s+)?)?(?:{Clock}(?:\W+[\w .,]{{3,24}}\d{{4}})?"
        + $@"|\d{{1,2}} \p{{L}}{{3,9}}\.? \d{{4}},?\s*(?:at\s+)?{Clock}|\p{{L}}{{3,9}}\.? \d{{1,2}}, \d{{4}},?\s*(?:at\s+)?{Clock}"
        + $@"|\d{{1,2}}[smh] ago)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex($@"\A(?:{Clock})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClockOnly();
}
