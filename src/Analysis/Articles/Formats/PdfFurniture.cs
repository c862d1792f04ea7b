using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// What stands at the head or foot of pages and is no part of the story: page numbers, and lines that come again on other pages.
/// </summary>
internal static partial class PdfFurniture
{
    /// <summary>The part of a page's height, at its head and at its foot, where furniture stands.</summary>
    private const double Margin = 0.1;

    /// <summary>The pages without it.</summary>
    public static IReadOnlyList<IReadOnlyList<PdfLine>> Without(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        var repeated = pages.SelectMany(page => page.Where(IsAtEdge).Select(Form).Distinct(StringComparer.Ordinal))
            .CountBy(form => form, StringComparer.Ordinal).Where(form => form.Value > 1 && form.Value * 3 >= pages.Count)
            .Select(form => form.Key).ToHashSet(StringComparer.Ordinal);
        return [.. pages.Select(page => (IReadOnlyList<PdfLine>)[.. page
            .Where(line => !IsAtEdge(line) || !(IsPageNumber(line.Text) || repeated.Contains(Form(line))))])];
    }

    private static bool IsAtEdge(PdfLine line) =>
        line.Box.Bottom < line.PageHeight * Margin || line.Box.Top > line.PageHeight * (1 - Margin);

    private static bool IsPageNumber(string line) => PageNumber().IsMatch(line);

    private static string Form(PdfLine line) => Digits().Replace(line.Text.Trim(), "0");

    [GeneratedRegex(@"\A\s*(?:[-–—]\s*)?(?:p(?:age|\.)?\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?(?:\s*[-–—])?\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
