namespace Analysis.Articles;

/// <summary>What inside the story's element is no part of the story: each rule tells one kind by its names and its links.</summary>
internal sealed class Omissions(SavedPage page, PageNode story)
{
    /// <summary>What holds more of the story's prose than this is the story, whatever its names say.</summary>
    private const double TooMuch = 0.4;
    private const int LongestCard = 700;
    private const int MostNodes = 200;

    /// <summary>Whether a node, and all it holds, is left out.</summary>
    public bool LeavesOut(PageNode node)
    {
        if (node.Element is null || node == story)
            return false;
        if (node.IsOut && (node.Flow != Flow.Inline || node.Is(Traits.Hidden | Traits.Never)))
            return true;
        return node.Flow != Flow.Inline
            ? !HoldsStory(node) && (node.Name is "form" or "address" || IsLinkList(node) || IsCard(node) || IsHeader(node))
            : node.Is(Traits.Furniture) && node.Name is "span" && node.Element.ChildElementCount > 1;
    }

    private bool HoldsStory(PageNode node) => node.Prose > TooMuch * story.Prose && node.Prose > 0;

    /// <summary>Mostly links, of a few words each.</summary>
    private static bool IsLinkList(PageNode node) => node.Name is "ul" or "ol" or "div" or "section" or "table" or "dl"
        && node.Length > 0 && node.LinkShare > (node.Prose == 0 ? 0.5 : 0.7);

    /// <summary>A card that leads to another story: a heading that is a link as a whole, with little text below it.</summary>
    private bool IsCard(PageNode node)
    {
        if (node.Name is not ("div" or "li" or "article" or "section" or "a" or "ul" or "figure") || node.Length > LongestCard
            || node.End - node.Index > MostNodes)
            return false;
        foreach (var inside in page.Within(node))
            if (inside.Name is "h2" or "h3" or "h4" or "h5" or "h6" && inside.Length > 0 && inside.LinkShare > 0.9)
                return true;
        return false;
    }

    /// <summary>The head of the article: headline, by-line and date are read elsewhere.</summary>
    private static bool IsHeader(PageNode node) => node.Name == "header" && node.Prose < 400;
}
