namespace Analysis.Articles;

/// <summary>
/// Measures the nodes of a page in a few passes over their list. A block is prose when it is long enough, says more than links and has
/// marks of sentences (the features of Kohlschütter et al. 2010, "Boilerplate Detection using Shallow Text Features"); a node is worth its
/// prose, less the menus and lists of links in it.
/// </summary>
internal static class PageMeasures
{
    private const int ShortestProse = 60;
    private const int LongProse = 140;
    private const double MostLinked = 0.5;
    private const double MostOfPage = 0.5;

    /// <summary>Measures all nodes; a node stands behind the one that it lies in.</summary>
    public static void Take(List<PageNode> nodes)
    {
        foreach (var node in nodes)
            if (node.Words is { } words && node.Parent is { } parent)
                Add(words, parent);
        for (var i = nodes.Count - 1; i >= 0; i--)
            Sum(nodes[i]);
        foreach (var node in nodes)
            node.IsOut = node.Parent?.IsOut == true || IsBeside(node, nodes[0].Prose);
        for (var i = nodes.Count - 1; i >= 0; i--)
            if (nodes[i] is { IsOut: false, Flow: not Flow.Inline } node)
                SumWorth(node);
    }

    /// <summary>Whether a block's own text reads like a paragraph.</summary>
    public static bool IsProse(PageNode node) => node.OwnLength >= ShortestProse && node.OwnLinked < MostLinked * node.OwnLength
        && (node.OwnMarks > 0 || node.OwnLength >= LongProse);

    private static void Add(string words, PageNode parent)
    {
        var (length, marks) = Count(words);
        var block = parent;
        while (block.Flow == Flow.Inline && block.Parent is { } outer)
            block = outer;
        block.OwnLength += length;
        block.OwnMarks += marks;
        block.OwnLinked += parent.IsLinked ? length : 0;
    }

    private static (int Length, int Marks) Count(string words)
    {
        var (length, marks, isBlank) = (0, 0, false);
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                isBlank = true;
                continue;
            }
            length += isBlank && length > 0 ? 2 : 1;
            isBlank = false;
            marks += c is ',' or '.' or '?' or '!' or '，' or '。' or '"' or '”' ? 1 : 0;
        }
        return (length, marks);
    }

    /// <summary>All inside a node is measured: what it measures itself goes to the node around it.</summary>
    private static void Sum(PageNode node)
    {
        if (node.Flow == Flow.Inline)
            return;
        node.Length += node.OwnLength;
        node.Linked += node.OwnLinked;
        node.Prose += IsProse(node) ? node.OwnLength : 0;
        if (node.Parent is not { } parent)
            return;
        parent.Prose += node.Prose;
        parent.Length += node.Length;
        parent.Linked += node.Linked;
    }

    private static bool IsBeside(PageNode node, int pageProse) =>
        node.Is(Traits.Never) || (node.Is(Traits.Beside) && !node.Is(Traits.Story) && node.Prose <= MostOfPage * pageProse);

    private static void SumWorth(PageNode node)
    {
        node.Worth += WorthOf(node);
        if (node.Parent is { } parent)
            parent.Worth += node.Worth;
    }

    private static double WorthOf(PageNode node)
    {
        if (node.OwnLength == 0)
            return 0;
        var links = (double)node.OwnLinked / node.OwnLength;
        return IsProse(node) ? node.OwnLength * (1 - links) : -Math.Min(node.OwnLength, 40) * (0.1 + links);
    }
}
