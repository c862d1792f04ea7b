namespace Analysis.Articles;

/// <summary>A line above the first paragraph: the section, the headline, what sums up below it, a name under a picture.</summary>
internal sealed class AboveBodyLine : ILineKind
{
    private const int LongestSection = 40;
    private const int LongestName = 30;

    /// <inheritdoc/>
    public BlockKind? Of(Line line)
    {
        if (!line.IsInHead)
            return null;
        if (!line.Lines.HasHeadline)
            return IsTold(line) ? BlockKind.Paragraph : AboveHeadline(line);
        return line.IsRepeated ? BlockKind.Caption
            : line.ClosesSentence ? BlockKind.Paragraph
            : line.Span.Length <= LongestName ? BlockKind.Caption : BlockKind.Subheading;
    }

    /// <summary>Where the headline is known from elsewhere, a first line that closes like a sentence is one of the story.</summary>
    private static bool IsTold(Line line) => line.Lines.KnownTitle is { } title && line.ClosesSentence
        && !line.Span.Equals(title, StringComparison.OrdinalIgnoreCase);

    /// <summary>One line in capitals above the headline is the section; several are a menu.</summary>
    private static BlockKind AboveHeadline(Line line)
    {
        if (!IsSection(line) || line.Next is not { } next)
            return BlockKind.Headline;
        var isMenu = IsSection(next) || line.Previous is { Kind: BlockKind.Boilerplate } previous && IsSection(previous);
        return isMenu && HasHeadlineBelow(line) ? BlockKind.Boilerplate : BlockKind.Section;
    }

    private static bool HasHeadlineBelow(Line line)
    {
        for (var below = line.Next; below is { IsInHead: true }; below = below.Next)
            if (!IsSection(below))
                return true;
        return false;
    }

    private static bool IsSection(Line line) => line.Span.Length <= LongestSection && line.Span.ContainsAnyInRange('A', 'Z')
        && !line.Span.ContainsAnyInRange('a', 'z') && line.Span.Count(' ') <= 3;
}
