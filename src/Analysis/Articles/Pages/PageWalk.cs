using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>The one walk over a parsed page: without recursion, so that no depth of tags is too deep.</summary>
internal sealed class PageWalk
{
    /// <summary>What lies deeper is read as if it lay there.</summary>
    private const int Deepest = 2000;

    /// <summary>The nodes that are for reading, in order.</summary>
    public List<PageNode> Nodes { get; } = [];

    /// <summary>The elements that tell of the page.</summary>
    public List<IElement> HeadElements { get; } = [];

    /// <summary>The elements that lead through the site.</summary>
    public List<IElement> Menus { get; } = [];

    /// <summary>Walks an element and all it holds.</summary>
    public void Walk(IElement root)
    {
        PageNode? parent = null;
        INode? dom = root;
        while (dom is not null)
        {
            var isTooDeep = dom is IElement && parent?.Depth >= Deepest;
            var node = isTooDeep ? parent : Visit(dom, parent);
            if ((isTooDeep || node is { Element: not null }) && dom.FirstChild is { } child && !IsLeft(dom))
                (parent, dom) = (node, child);
            else
                dom = Next(dom, root, ref parent);
        }
    }

    /// <summary>The next node behind one that is done; parents that end there are closed.</summary>
    private INode? Next(INode dom, INode root, ref PageNode? parent)
    {
        while (!ReferenceEquals(dom, root))
        {
            if (dom.NextSibling is { } sibling)
                return sibling;
            dom = dom.Parent!;
            if (parent is null || !ReferenceEquals(parent.Element, dom))
                continue;
            parent.End = Nodes.Count;
            parent = parent.Parent;
        }
        return null;
    }

    private PageNode? Visit(INode dom, PageNode? parent)
    {
        if (dom is IText text)
            return string.IsNullOrWhiteSpace(text.Data) && text.Data.Length > 1 && parent?.Flow != Flow.Inline && !IsBetweenInlines(text)
                ? null : Add(null, text.Data, "#text", Flow.Inline, Traits.None, parent);
        if (dom is not IElement element)
            return null;
        var name = element.LocalName;
        var flow = Elements.FlowOf(name);
        if (flow == Flow.Left)
            Keep(element, name);
        if (name == "nav")
            Menus.Add(element);
        if (name == "head")
            KeepAll(element);
        return flow == Flow.Left ? null : Add(element, null, name, flow, ElementTraits.Of(element, name), parent);
    }

    private static bool IsLeft(INode dom) => dom is IElement element && Elements.FlowOf(element.LocalName) == Flow.Left;

    private static bool IsBetweenInlines(IText text) => text.PreviousSibling is not null && text.NextSibling is not null;

    private PageNode Add(IElement? element, string? words, string name, Flow flow, Traits traits, PageNode? parent)
    {
        var node = new PageNode
        {
            Element = element,
            Words = words,
            Name = name,
            Flow = flow,
            Traits = traits,
            Parent = parent,
            Index = Nodes.Count,
            End = Nodes.Count + 1,
            Depth = (parent?.Depth ?? -1) + 1,
            IsLinked = name == "a" || parent?.IsLinked == true,
        };
        if (flow is Flow.Block or Flow.Cell)
            for (var outer = parent; outer?.Flow == Flow.Inline; outer = outer.Parent)
                outer.Flow = Flow.Block;
        Nodes.Add(node);
        return node;
    }

    private void KeepAll(IElement head)
    {
        foreach (var element in head.Children)
            Keep(element, element.LocalName);
    }

    private void Keep(IElement element, string name)
    {
        if (name is "meta" or "link" or "title"
            || (name == "script" && element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true))
            HeadElements.Add(element);
    }
}
