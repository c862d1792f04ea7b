using System.Collections.Immutable;

namespace Analysis.Articles;

/// <summary>What the article shows to its readers: its own <c>time</c>, the elements of its day and its by-line, its heading.</summary>
internal sealed class VisibleSigns : IFactSource
{
    private const int LongestByline = 200;
    private const int LongestDate = 120;
    private const int MostNodes = 60;

    /// <inheritdoc/>
    public PageFacts Read(SavedPage page) => new()
    {
        Authors = AuthorsOn(page) is { IsEmpty: false } authors ? authors : LinesBesideHeadline.AuthorsOn(page),
        Date = DayOn(page) ?? LinesBesideHeadline.DayOn(page),
    };

    /// <summary>
    /// A time that is said to be that of publication, else the first that is not said to be a change's, else a line of a class for dates.
    /// </summary>
    private static DateOnly? DayOn(SavedPage page)
    {
        var times = page.Nodes
            .Where(node => node.Element is not null && IsOfArticle(node) && (node.Name == "time" || node.Is(Traits.Date)))
            .ToList();
        if (times.Where(IsInside).ToList() is { Count: > 0 } inside)
            times = inside;
        return times.Where(node => HasProperty(node, "datePublished") || node.Element!.HasAttribute("pubdate"))
            .Select(node => DayOf(page, node))
            .FirstOrDefault(day => day is not null)
            ?? times.Where(node => node.Name == "time" && !IsUpdate(page, node))
                .Select(node => DayOf(page, node))
                .FirstOrDefault(day => day is not null)
            ?? times.Where(node => !IsUpdate(page, node)).Select(node => DayOf(page, node)).FirstOrDefault(day => day is not null)
            ?? times.Select(node => DayOf(page, node)).FirstOrDefault(day => day is not null);
    }

    /// <summary>Dates of comments and of other stories stand in what is beside the story, or in links and cards.</summary>
    private static bool IsOfArticle(PageNode node)
    {
        for (var outer = node; outer is not null; outer = outer.Parent)
            if (outer.Is(Traits.Never | Traits.Furniture) && outer.Name is not ("html" or "body" or "main" or "article")
                && outer.Prose > 0 | outer.LinkShare > 0.5)
                return false;
        return !node.IsLinked;
    }

    /// <summary>Whether a node stands in the page's main part: in the head of a site stands today's day.</summary>
    private static bool IsInside(PageNode node)
    {
        for (var outer = node.Parent; outer is not null; outer = outer.Parent)
            if (outer.Name is "article" or "main" || outer.Is(Traits.Story))
                return true;
        return false;
    }

    private static bool HasProperty(PageNode node, string property) =>
        string.Equals(node.Element!.GetAttribute("itemprop"), property, StringComparison.OrdinalIgnoreCase);

    private static bool IsUpdate(SavedPage page, PageNode node) => node.Is(Traits.Updated) || node.Parent?.Is(Traits.Updated) == true
        || HasProperty(node, "dateModified")
        || ShortText(page, node.Parent ?? node)?.StartsWith("Updated", StringComparison.OrdinalIgnoreCase) == true;

    private static DateOnly? DayOf(SavedPage page, PageNode node)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["datetime", "content", "title", "data-datetime", "data-date", "data-timestamp"])
            if (node.Element!.GetAttribute(attribute) is { } value && ArticleDate.Find(value) is { } day)
                return day;
        return ShortText(page, node) is { Length: <= LongestDate } words ? ArticleDate.Find(words) : null;
    }

    /// <summary>The text of a node that is no more than a line; null for a larger one.</summary>
    private static string? ShortText(SavedPage page, PageNode node) =>
        node.End - node.Index <= MostNodes && page.TextOf(node) is { Length: <= LongestByline } words ? words : null;

    private static ImmutableArray<string> AuthorsOn(SavedPage page)
    {
        var signs = page.Nodes
            .Where(node => node.Element is not null && node.Is(Traits.Byline) && !node.Is(Traits.AuthorBox)
                && node.End - node.Index <= MostNodes && !IsInComments(node))
            .ToList();
        var linked = signs.Where(IsNamed)
            .SelectMany(node => FactText.NamesIn(NameOf(page, node)))
            .Where(IsPerson)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToImmutableArray();
        if (!linked.IsEmpty && linked.Length <= 8)
            return linked;
        return signs.Select(node => ShortText(page, node) is { } words ? Byline.NamesIn(FactText.WithoutBy(words)) : [])
            .FirstOrDefault(names => !names.IsEmpty, []);
    }

    /// <summary>A link to the author, or an element for the name.</summary>
    private static bool IsNamed(PageNode node) => HasProperty(node, "author") || HasProperty(node, "name")
        || node.Element!.GetAttribute("rel")?.Contains("author", StringComparison.OrdinalIgnoreCase) == true;

    private static string NameOf(SavedPage page, PageNode node) =>
        page.Within(node).FirstOrDefault(inside => inside.Element is not null && HasProperty(inside, "name")) is { } name
        ? name.Element!.GetAttribute("content") ?? page.TextOf(name) : node.Element!.GetAttribute("content") ?? page.TextOf(node);

    private static bool IsPerson(string name) => name.Length <= 60 && !Outlets.IsAgency(name);

    private static bool IsInComments(PageNode node)
    {
        for (var outer = node; outer is not null; outer = outer.Parent)
            if (outer.Is(Traits.Never) || (outer.IsOut && outer.Is(Traits.Furniture) && outer.Prose > 0))
                return true;
        return false;
    }
}
