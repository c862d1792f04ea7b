namespace Analysis.Articles;

/// <summary>
/// Chooses the headline: the heading that the readers see, when the page's own title confirms it; else what its data say,
/// without the name of the site.
/// </summary>
internal static class Headlines
{
    private static readonly string[] Separators = [" | ", " – ", " — ", " - ", " :: ", " » ", " · ", " • ", " / "];

    /// <summary>The headline, or null.</summary>
    /// <param name="page">The page.</param>
    /// <param name="said">The title that its data give.</param>
    /// <param name="outlet">The name of the site.</param>
    public static string? Of(SavedPage page, string? said, string? outlet)
    {
        var titles = new[] { said, FactText.Of(page.HeadElements.FirstOrDefault(e => e.LocalName == "title")?.TextContent) }
            .OfType<string>()
            .ToList();
        var headings = page.Nodes
            .Where(n => n.Name == "h1" && !n.Is(Traits.Never))
            .Select(page.TextOf)
            .Where(words => words.Length is > 3 and <= 300 && !words.Equals(outlet, StringComparison.OrdinalIgnoreCase))
            .Take(8)
            .ToList();
        if (headings.FirstOrDefault(heading => titles.Exists(title => AreAlike(title, heading))) is { } confirmed)
            return confirmed;
        return titles.Count > 0 ? WithoutSite(titles[0], outlet) : headings.FirstOrDefault();
    }

    /// <summary>Whether a title holds a heading, or most of its words.</summary>
    private static bool AreAlike(string title, string heading)
    {
        if (title.Contains(heading, StringComparison.OrdinalIgnoreCase))
            return heading.Length * 3 >= title.Length;
        var (one, other) = (WordsOf(title), WordsOf(heading));
        var common = other.Count(one.Contains);
        return other.Count > 0 && common * 10 >= 6 * other.Count && common * 10 >= 5 * Math.Min(one.Count, other.Count) && common > 1;
    }

    private static HashSet<string> WordsOf(string words) =>
        words.ToLowerInvariant()
            .Split([' ', ',', '.', ':', ';', '|', '-', '–', '—', '’', '\'', '“', '”', '"', '?', '!'], StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// A title without the site's name at its end; a name that nothing confirms is of four words at most and not longer than the rest.
    /// </summary>
    public static string WithoutSite(string title, string? outlet)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            var (rest, site) = (title[..at].Trim(), title[(at + separator.Length)..].Trim());
            var isSite = outlet is not null ? AreSame(site, outlet) : separator == " | " || site.Split(' ').Length <= 4;
            if (isSite && rest.Length >= site.Length)
                return WithoutSite(rest, outlet);
        }
        return title;
    }

    private static bool AreSame(string site, string outlet) =>
        site.Contains(outlet, StringComparison.OrdinalIgnoreCase) || outlet.Contains(site, StringComparison.OrdinalIgnoreCase)
        || site.EndsWith(".com", StringComparison.OrdinalIgnoreCase);

    /// <summary>The site's name at the end of the page's title, where it is shaped like an outlet's; else null.</summary>
    public static string? SiteIn(SavedPage page)
    {
        var title = FactText.Of(page.HeadElements.FirstOrDefault(e => e.LocalName == "title")?.TextContent);
        foreach (var separator in Separators)
            if (title?.LastIndexOf(separator, StringComparison.Ordinal) is { } at and > 0
                && title[(at + separator.Length)..].Trim() is { Length: > 1 and <= 40 } site && Outlets.IsLike(site))
                return site;
        return null;
    }
}
