namespace Analysis.Articles;

/// <summary>
/// Finds the element that holds the story. What the page itself names is believed when it holds most of what any element could;
/// else it is the smallest element that holds nearly all of the best one's prose.
/// </summary>
internal sealed class StoryFinder(SavedPage page, string? saidBody)
{
    /// <summary>A part that holds this share of the worth of the whole is the story, and what lies around it is not.</summary>
    private const double NearlyAll = 0.85;
    private const double Most = 0.55;

    /// <summary>The element; null where the page holds no prose.</summary>
    public PageNode? Find()
    {
        var best = Best();
        if (best is null)
            return null;
        foreach (var named in Named(best))
            if (named is not null && named.Worth >= Most * best.Worth)
                return Narrowed(named, isNamed: true);
        return Narrowed(best, isNamed: false);
    }

    /// <summary>The element of most worth; of several the innermost.</summary>
    private PageNode? Best()
    {
        PageNode? best = null;
        foreach (var node in page.Nodes)
            if (node.Flow != Flow.Inline && !node.IsOut && (best is null || node.Worth >= best.Worth))
                best = node;
        return best is { Prose: > 0 } || best is { Length: > 0, Worth: > 0 } ? best : Shortest();
    }

    /// <summary>A page of few words has no prose: its article, or its main part.</summary>
    private PageNode? Shortest() => page.Nodes.FirstOrDefault(n => n.Is(Traits.Story) && n.Length > 0)
        ?? page.Nodes.FirstOrDefault(n => n.Name == "article" && n.Length > 0)
        ?? page.Nodes.FirstOrDefault(n => n.Name == "main" && n.Length > 0);

    /// <summary>The places that the page names, the most certain first.</summary>
    private IEnumerable<PageNode?> Named(PageNode best)
    {
        yield return WithSaidBody();
        yield return Together(
            node => node.Element?.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true, best);
        yield return Together(node => node.Is(Traits.Story), best);
        yield return OneOf("article", best);
        yield return OneOf("main", best);
    }

    /// <summary>The one element of a kind that holds most, or the element around several that do so together.</summary>
    private PageNode? Together(Func<PageNode, bool> isNamed, PageNode best)
    {
        var named = page.Nodes.Where(node => node.Flow != Flow.Inline && isNamed(node) && !node.IsOut).ToList();
        if (named.Count == 0)
            return null;
        var largest = named.MaxBy(node => node.Worth)!;
        var beside = named.Where(node => node.Parent == largest.Parent && node.Prose > 0).ToList();
        if (beside.Count > 1)
            return Around(beside);
        if (largest.Worth >= Most * best.Worth || named.Count == 1)
            return Innermost(largest, named);
        return Around(named.Where(node => node.Prose > 0).ToList());
    }

    /// <summary>Of places named inside each other the innermost that holds nearly all.</summary>
    private static PageNode Innermost(PageNode largest, List<PageNode> named)
    {
        var inner = largest;
        foreach (var node in named)
            if (node.Index > inner.Index && inner.Holds(node) && node.Worth >= NearlyAll * largest.Worth)
                inner = node;
        return inner;
    }

    private static PageNode? Around(List<PageNode> nodes)
    {
        if (nodes.Count == 0)
            return null;
        var around = nodes[0];
        while (around.Parent is { } parent && !nodes.TrueForAll(around.Holds))
            around = parent;
        return around;
    }

    /// <summary>The first article or main part that holds most: pages that go on with the next story have several.</summary>
    private PageNode? OneOf(string name, PageNode best) =>
        page.Nodes.FirstOrDefault(node => node.Name == name && !node.IsOut && node.Worth >= Most * best.Worth);

    /// <summary>The smallest element around the blocks that the page's data say the story consists of.</summary>
    private PageNode? WithSaidBody()
    {
        if (saidBody is null || saidBody.Length < 200)
            return null;
        var said = Squeezed(saidBody);
        var blocks = page.Nodes
            .Where(node => node.Flow != Flow.Inline && PageMeasures.IsProse(node) && !node.IsOut && IsSaid(node, said))
            .ToList();
        return blocks.Sum(block => block.OwnLength) >= Most * saidBody.Length ? Around(blocks) : null;
    }

    private bool IsSaid(PageNode node, string said)
    {
        var words = Squeezed(page.TextOf(node));
        return words.Length >= 30 && said.Contains(words[..Math.Min(words.Length, 60)], StringComparison.Ordinal);
    }

    /// <summary>Letters and digits alone: data and page differ in blanks and marks.</summary>
    private static string Squeezed(string words) => string.Concat(words.Where(char.IsLetterOrDigit));

    /// <summary>Goes inwards while one part holds nearly all that the whole is worth.</summary>
    private PageNode Narrowed(PageNode node, bool isNamed)
    {
        while (page.ChildrenOf(node)
            .Where(child => child.Flow != Flow.Inline && child.OwnLength == 0)
            .MaxBy(child => child.Worth) is { } child
            && child.Worth >= (isNamed ? 0.97 : NearlyAll) * node.Worth && child.Worth > 0
            && child.Name is not ("p" or "ul" or "ol" or "table" or "tbody" or "tr" or "blockquote"))
            node = child;
        return node;
    }
}
