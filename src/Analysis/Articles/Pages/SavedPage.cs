using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analysis.Articles;

/// <summary>A page, parsed once and walked once: its nodes in the order of the page, with what each measures.</summary>
internal sealed class SavedPage
{
    /// <summary>No page is so long, and none nests its tags so deep: a tree of it would fill the memory.</summary>
    private const int Longest = 1 << 24, Deepest = 5_000;

    private readonly List<PageNode> _nodes;

    private SavedPage(PageWalk walk) => (_nodes, HeadElements, Menus) = (walk.Nodes, walk.HeadElements, walk.Menus);

    /// <summary>All nodes that are for reading, in the order of the page.</summary>
    public IReadOnlyList<PageNode> Nodes => _nodes;

    /// <summary>The elements meta, link, title and script (of data) of the page, in order.</summary>
    public IReadOnlyList<IElement> HeadElements { get; }

    /// <summary>The page's menus, and the path to the page that it shows, in order.</summary>
    public IReadOnlyList<IElement> Menus { get; }

    /// <summary>The page's root; it holds all nodes.</summary>
    public PageNode Root => _nodes[0];

    /// <summary>The language the page says it is in, or null.</summary>
    public string? Language => Root.Element?.GetAttribute("lang") ?? Root.Element?.GetAttribute("xml:lang");

    /// <summary>Parses and measures a page.</summary>
    /// <exception cref="InvalidDataException">It is longer, or its tags lie deeper in each other, than those of any page.</exception>
    public static SavedPage Of(string html)
    {
        if (html.Length > Longest)
            throw new InvalidDataException($"is longer than {Longest >> 20} million characters: no page is.");
        if (TagDepth.Of(html) > Deepest)
            throw new InvalidDataException($"nests more than {Deepest} tags in each other: no page does.");
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false, IsKeepingSourceReferences = false }).ParseDocument(html);
        var walk = new PageWalk();
        walk.Walk(document.DocumentElement);
        var page = new SavedPage(walk);
        PageMeasures.Take(walk.Nodes);
        return page;
    }

    /// <summary>The nodes directly inside a node.</summary>
    public IEnumerable<PageNode> ChildrenOf(PageNode node)
    {
        for (var i = node.Index + 1; i < node.End; i = _nodes[i].End)
            yield return _nodes[i];
    }

    /// <summary>All nodes inside a node, and the node itself, in order.</summary>
    public IEnumerable<PageNode> Within(PageNode node)
    {
        for (var i = node.Index; i < node.End; i++)
            yield return _nodes[i];
    }

    /// <summary>The text of a node on one line, blanks folded.</summary>
    public string TextOf(PageNode node)
    {
        var line = new FoldedLine();
        foreach (var inside in Within(node))
        {
            if (inside.Words is { } words)
                line.Append(words);
            else if (inside.Flow != Flow.Inline)
                line.Append(" ");
        }
        return line.Take();
    }
}
