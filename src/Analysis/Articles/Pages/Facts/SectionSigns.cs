using System.Buffers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>
/// The section where a page's data don't name it: what is marked as one beside the headline, else the last step of the path to the page
/// ("Home › World › Africa"), else the page's class ("section-politics") or address ("/politics/2026/…") where its menu has the same name.
/// </summary>
internal static partial class SectionSigns
{
    private const int Longest = 40;
    private const int MostWords = 5;

    /// <summary>How far from the headline, in nodes, a name of the section may stand.</summary>
    private const int Reach = 60;

    private static readonly string[] Names =
        ["kicker", "eyebrow", "overline", "rubric", "section", "sectionname", "sectionlabel", "sectiontitle",
        "articlesection", "category", "channel", "topper", "desk"];

    private static readonly string[] Others =
        ["nav", "menu", "list", "related", "promo", "front", "teaser", "card", "ad", "header", "body", "content"];
    private static readonly SearchValues<char> Parting = SearchValues.Create("|•·›»>/");

    /// <summary>The section that a page shows, or null.</summary>
    /// <param name="page">The page.</param>
    /// <param name="url">Its address, or null.</param>
    public static string? In(SavedPage page, string? url) =>
        Beside(page) ?? Breadcrumb.LastOf(page) ?? InClass(page) ?? InAddress(page, url);

    /// <summary>Whether words can be a section's name: a few, with a capital, and no button's.</summary>
    public static bool IsName(string? words) => words is { Length: > 1 and <= Longest } && words.Count(c => c == ' ') < MostWords
        && char.IsUpper(words[0]) && !words.AsSpan().ContainsAny(Parting) && !words.AsSpan().ContainsAnyInRange('0', '9')
        && Furniture.Of(words) == FurnitureKind.None && Byline.Parse(words) is not { IsAnnounced: true };

    private static string? Beside(SavedPage page)
    {
        var headline = page.Nodes.FirstOrDefault(node => node.Name == "h1" && !node.Is(Traits.Never));
        if (headline is null)
            return null;
        return page.Nodes.Skip(headline.Index - Reach).Take(2 * Reach)
            .Where(node => node.Element is { } element && node != headline && !node.Holds(headline) && !node.Is(Traits.Never)
                && IsMarked(element))
            .OrderBy(node => node.Index > headline.Index).ThenBy(node => Math.Abs(node.Index - headline.Index))
            .Select(node => FactText.Of(Filed().Replace(node.Element!.GetAttribute("content") ?? page.TextOf(node), "")))
            .FirstOrDefault(IsName);
    }

    private static bool IsMarked(IElement element) => element.GetAttribute("itemprop") == "articleSection"
        || element.GetAttribute("rel")?.Contains("category", StringComparison.OrdinalIgnoreCase) == true
        || IsMarked(element.ClassName) || IsMarked(element.Id) || IsMarked(element.GetAttribute("data-testid"));

    /// <summary>Whether one of the names of an element is that of a section, and none of its words is that of something else.</summary>
    private static bool IsMarked(string? names) => names?.Split(' ').Any(name =>
    {
        var words = Word().Matches(name).Select(word => word.Value.ToLowerInvariant()).ToList();
        return words.Exists(word => Names.Contains(word)) && !words.Exists(word => Others.Contains(word));
    }) == true;

    /// <summary>"section-politics" of the page's body, where the menu leads to a section of that name.</summary>
    private static string? InClass(SavedPage page)
    {
        var names = page.Nodes.Where(node => node.Name is "body" or "html").Select(node => node.Element!.ClassName ?? "");
        return ClassOf()
            .Matches(string.Join(' ', names))
            .Select(match => Breadcrumb.InMenu(page, match.Groups["name"].Value))
            .FirstOrDefault(IsName);
    }

    private static string? InAddress(SavedPage page, string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        ? address.Segments.SkipLast(1).Select(part => Breadcrumb.InMenu(page, part.Trim('/'))).LastOrDefault(IsName) : null;

    [GeneratedRegex(@"\p{Lu}?[\p{Ll}\d]+|\p{Lu}+")]
    private static partial Regex Word();

    [GeneratedRegex(
        @"(?<![\w-])(?:section|category|desk|channel|rubric)-(?<name>[a-z][a-z-]{1,30})(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClassOf();

    [GeneratedRegex(@"\A\s*(?:posted|filed|published)\s+(?:in|under)\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filed();
}
