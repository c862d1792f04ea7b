namespace Analysis.Articles;

/// <summary>
/// A line that says who wrote it: one that begins with "By", or below the headline a name alone, with a trade, a place or a
/// date, and the trade on a line of its own.
/// </summary>
internal sealed class BylineLine : ILineKind
{
    private const int LongestTrade = 60;

    /// <inheritdoc/>
    public BlockKind? Of(Line line)
    {
        if (!line.IsShort || (line.ClosesSentence && line.Span.Length > 40))
            return null;
        return IsByline(line) || IsTrade(line) || IsHandle(line) ? BlockKind.Byline : null;
    }

    private static bool IsByline(Line line) => (MayBeBare(line) || Byline.IsAnnouncedBy(line.Span)) && line.Byline is { } byline
        && (byline.IsAnnounced ? IsAnnounced(line, byline) : IsBare(line, byline));

    /// <summary>Names that nothing announces are a by-line only in few places.</summary>
    private static bool MayBeBare(Line line) => (line.IsInHead && line.Lines.HasHeadline) || IsBelowPostTime(line);

    /// <summary>Above the headline "By Degrees" is a headline itself; two words or more are not.</summary>
    private static bool IsAnnounced(Line line, Byline byline) =>
        line.Lines.HasHeadline || !line.IsInHead || byline.Outlet is not null || byline.Authors.Any(name => name.Contains(' '));

    private static bool IsBare(Line line, Byline byline)
    {
        if (IsBelowPostTime(line))
            return true;
        return line.IsInHead && line.Lines.HasHeadline && !line.IsRepeated && !HasOtherByline(line)
            && (byline.IsTold || line.Next is not { } next || ShowsByline(next));
    }

    /// <summary>In a live blog the author's name stands below the time, or below the post's own heading.</summary>
    private static bool IsBelowPostTime(Line line) => line.Previous is { } previous
        && (previous.Kind == BlockKind.PostTime
            || (previous is { Kind: BlockKind.Subheading or BlockKind.Headline, Previous.Kind: BlockKind.PostTime or BlockKind.Date }
                && line.Lines.Kinds.Contains(BlockKind.PostTime)));

    /// <summary>Where "By" stands on another line of the head, a name alone is that of somebody in a picture.</summary>
    private static bool HasOtherByline(Line line)
    {
        for (var other = line.Next; other is { IsInHead: true }; other = other.Next)
            if (other.IsAnnouncedByline)
                return true;
        for (var other = line.Previous; other is not null; other = other.Previous)
            if (other.IsAnnouncedByline && other.Kind == BlockKind.Byline)
                return true;
        return false;
    }

    /// <summary>Below a bare name comes the story, the date, the trade, another name or a picture.</summary>
    private static bool ShowsByline(Line next) => !next.IsInHead || DayLine.Is(next) || IsTradeAlone(next) || CaptionLine.Is(next)
        || Furniture.Of(next.Span) != FurnitureKind.None || next.Byline is not null || next.ClosesSentence;

    private static bool IsTrade(Line line) => line.Previous?.Kind == BlockKind.Byline && IsTradeAlone(line);

    private static bool IsTradeAlone(Line line) =>
        line.Span.Length <= LongestTrade && (BylineReading.IsTrade(line.Words) || Outlets.IsAgency(line.Span)) && !line.ClosesSentence;

    /// <summary>"@lenamarsh" below the headline.</summary>
    private static bool IsHandle(Line line) => line.IsInHead && line.Lines.HasHeadline && line.Span[0] == '@' && !line.Span.Contains(' ');
}
