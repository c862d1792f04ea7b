namespace Analysis.Articles;

/// <summary>What a block is by the elements it lies in.</summary>
internal static class PartKinds
{
    private const int LongestLabel = 120;

    /// <summary>The kind of a block.</summary>
    /// <param name="block">The element it comes from.</param>
    /// <param name="story">The element of the story: what lies around it says nothing of the block.</param>
    public static BlockKind Of(PageNode block, PageNode story)
    {
        if (block.Name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
            return block.Name == "h1" ? BlockKind.Headline : BlockKind.Subheading;
        for (var node = block; node is not null && node != story; node = node.Parent)
        {
            if (ByTraits(node, block) is { } kind)
                return kind;
            if (node.Name == "figure")
                return block.IsIn("blockquote") || block.IsIn("table") ? BlockKind.Paragraph : BlockKind.Caption;
        }
        return BlockKind.Paragraph;
    }

    private static BlockKind? ByTraits(PageNode node, PageNode block) =>
        node.Is(Traits.PullQuote) ? BlockKind.PullQuote
        : node.Is(Traits.Caption) ? BlockKind.Caption
        : node.Is(Traits.Story) || block.Length > LongestLabel ? null
        : node.Is(Traits.Byline) ? BlockKind.Byline
        : node.Is(Traits.Date | Traits.Updated) && !PageMeasures.IsProse(node) ? BlockKind.Date
        : null;
}
