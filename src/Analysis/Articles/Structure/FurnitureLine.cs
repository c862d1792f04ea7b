namespace Analysis.Articles;

/// <summary>
/// What a site puts around the story: buttons, notices, and lists of links to other stories, which reach to the next
/// paragraph or to "end of list".
/// </summary>
internal sealed class FurnitureLine : ILineKind
{
    private const int LongestLink = 140;

    /// <inheritdoc/>
    public BlockKind? Of(Line line)
    {
        var kind = Furniture.Of(line.Span);
        if (kind == FurnitureKind.None)
            return IsLink(line) ? BlockKind.Boilerplate : null;
        line.Lines.IsInLinks = kind == FurnitureKind.ListHeading
            || line.Span.StartsWith("list ", StringComparison.OrdinalIgnoreCase)
            || (line.Lines.IsInLinks && !line.Span.StartsWith("end of", StringComparison.OrdinalIgnoreCase));
        return BlockKind.Boilerplate;
    }

    /// <summary>In a list of links a line that is no sentence is one; the first sentence ends the list.</summary>
    private static bool IsLink(Line line)
    {
        var isLink = line.Lines.IsInLinks && line.Span.Length <= LongestLink && !line.ClosesSentence
            && (line.Lines.HasHeadline || !line.IsInHead);
        line.Lines.IsInLinks = isLink;
        return isLink;
    }
}
