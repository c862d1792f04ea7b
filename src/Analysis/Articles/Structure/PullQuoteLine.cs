namespace Analysis.Articles;

/// <summary>
/// Words of a longer paragraph that are set once more between others, in quotation marks, and the name below them. An answer
/// that is given twice is none: it is no part of something longer.
/// </summary>
internal sealed class PullQuoteLine : ILineKind
{
    private const int Shortest = 16;

    /// <summary>So many lines of one article are looked up, so that the time stays linear.</summary>
    private const int MostLookedUp = 200;
    private const string Opening = "\"“‘'«";

    /// <inheritdoc/>
    public BlockKind? Of(Line line) => line.IsInHead || !line.IsShort ? null
        : IsQuote(line) || IsName(line) ? BlockKind.PullQuote : null;

    private static bool IsQuote(Line line) =>
        line.Span.Length >= Shortest && Opening.Contains(line.Span[0], StringComparison.Ordinal) && line.Lines.TakesLookUp(MostLookedUp)
        && IsPartOfAnother(line);

    private static bool IsPartOfAnother(Line line)
    {
        var words = Quoted(line.Span);
        return words.Length >= Shortest - 2 && words.Count(' ') >= 3 && Occurs(line, words);
    }

    /// <summary>What the line says of its own: all of it, or where it is all quotation, what stands between the marks.</summary>
    private static ReadOnlySpan<char> Quoted(ReadOnlySpan<char> line)
    {
        var close = line[1..].LastIndexOfAny("\"”’'»");
        var isWhole = close >= 0 && line[(close + 2)..].Trim(" .,").IsEmpty;
        return isWhole ? line[1..(close + 1)].TrimEnd(".,!?…") : line;
    }

    private static bool Occurs(Line line, ReadOnlySpan<char> words)
    {
        var text = line.Lines.Text;
        var own = line.Lines.Spans[line.Index];
        for (var at = 0; at < text.Length;)
        {
            var found = text.AsSpan(at).IndexOf(words);
            if (found < 0)
                return false;
            var start = at + found;
            if (!own.Contains(start) && IsInLonger(line, start, words.Length))
                return true;
            at = own.Contains(start) ? own.End : start + words.Length;
        }
        return false;
    }

    /// <summary>Whether the paragraph around the words says more than they do.</summary>
    private static bool IsInLonger(Line line, int start, int length)
    {
        var other = line.Lines.LineAt(start);
        return other is not null && other.Span.Length > Math.Max(length + 12, line.Span.Length + 12);
    }

    private static bool IsName(Line line) => line.Previous?.Kind == BlockKind.PullQuote
        && (PersonName.IsLike(line.Span.TrimStart("—–- ")) || (line.Span[0] is '—' or '–' && line.Span.Length <= 60));
}
