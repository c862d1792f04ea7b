namespace Analysis.Articles;

/// <summary>What a block is by the elements it lies in.</summary>
internal static class PartKinds
{
    private const int LongestLabel = 120;

    /// <summary>The kind of a block.</summary>
    /// <param name="block">The element it comes from.</param>
    /// <param name="story">The element of the story: what lies around it says nothing of the block.</param>
    /// <param name="inline">What all its words are by the elements inside its line.</param>
    /// <param name="length">The number of its words' characters.</param>
    public static BlockKind Of(PageNode block, PageNode story, Traits inline, int length)
    {
        if (ByTraits(inline, length) is { } whole)
            return whole;
        if (block.Name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
            return block.Name == "h1" ? BlockKind.Headline : BlockKind.Subheading;
        for (var node = block; node is not null && node != story; node = node.Parent)
        {
            if (ByTraits(node.Traits, Math.Max(length, node.Length)) is { } kind)
                return kind;
            if (node.Name == "figure")
                return block.IsIn("blockquote") || block.IsIn("table") ? BlockKind.Paragraph : BlockKind.Caption;
        }
        return BlockKind.Paragraph;
    }

    private static BlockKind? ByTraits(Traits traits, int length) =>
        (traits & Traits.PullQuote) != 0 ? BlockKind.PullQuote
        : (traits & Traits.Caption) != 0 ? BlockKind.Caption
        : (traits & Traits.Story) != 0 || length > LongestLabel ? null
        : (traits & Traits.Byline) != 0 ? BlockKind.Byline
        : (traits & (Traits.Date | Traits.Updated)) != 0 ? BlockKind.Date
        : null;
}
