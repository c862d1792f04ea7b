namespace Analysis.Articles;

/// <summary>
/// Cuts a text into paragraphs. A line is one; but where lines are wrapped at a width, a paragraph goes on in the next line
/// when that line's first word had no room left, up to a blank or an indented line.
/// </summary>
internal static class Paragraphs
{
    private const int NarrowestWrap = 30;
    private const int WidestWrap = 120;

    /// <summary>Where the paragraphs stand, in order, without the blanks at their edges.</summary>
    public static List<TextSpan> Of(string text)
    {
        var lines = Lines.Of(text).ToList();
        return WidthOf(text, lines) is { } width ? Unwrap(text, lines, width) : lines;
    }

    /// <summary>
    /// The width at which lines are wrapped, or null. Lines longer than nearly all others (addresses of pages) don't count: the
    /// width is that of the longest line that has another of about its length.
    /// </summary>
    private static int? WidthOf(string text, List<TextSpan> lines)
    {
        var lengths = lines.Where(line => line.Of(text).Contains(' ')).Select(line => WidthOf(text, line)).Order().ToList();
        if (lengths.Count < 4)
            return null;
        var width = lengths[Math.Max(0, lengths.Count - 1 - lengths.Count / 40)];
        if (width is < NarrowestWrap or > WidestWrap)
            return null;
        var (full, broken) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!AreAdjacent(text, lines[i], lines[i + 1]) || !IsFull(text, lines, i, width))
                continue;
            full++;
            broken += EndsSentence(text, lines[i]) ? 0 : 1;
        }
        return full >= 2 && broken * 2 > full && full * 4 > lines.Count ? width : null;
    }

    private static List<TextSpan> Unwrap(string text, List<TextSpan> lines, int width)
    {
        var paragraphs = new List<TextSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && GoesOn(text, lines, i - 1, width))
                paragraphs[^1] = TextSpan.FromBounds(paragraphs[^1].Start, lines[i].End);
            else
                paragraphs.Add(lines[i]);
        }
        return paragraphs;
    }

    /// <summary>Whether the paragraph of a line goes on in the next one.</summary>
    private static bool GoesOn(string text, List<TextSpan> lines, int index, int width)
    {
        var (line, next) = (lines[index], lines[index + 1]);
        if (!AreAdjacent(text, line, next) || IndentOf(text, next) > IndentOf(text, line) || OpensAnew(next.Of(text)))
            return false;
        return IsFull(text, lines, index, width)
            || (!EndsSentence(text, line) && char.IsLower(text[next.Start]) && line.Length * 2 > width);
    }

    /// <summary>A by-line, a date or an item of a list begins a line of its own, however long the line above.</summary>
    private static bool OpensAnew(ReadOnlySpan<char> line) => line[0] is '•' or '*' or '–'
        || (line.Length <= 60
            && (Byline.Parse(line.ToString()) is { IsAnnounced: true }
                || (ArticleDate.Find(line.ToString()) is not null && char.IsDigit(line[^1]) && line.Length <= 30)));

    /// <summary>Whether the next line's first word had no room left in a line.</summary>
    private static bool IsFull(string text, List<TextSpan> lines, int index, int width)
    {
        var next = lines[index + 1].Of(text);
        var word = next.IndexOfAny(' ', '\t') is var end and >= 0 ? end : next.Length;
        return WidthOf(text, lines[index]) + 1 + word > width;
    }

    private static bool EndsSentence(string text, TextSpan line)
    {
        var end = line.Of(text).TrimEnd("\"'”’»)]");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or ':';
    }

    /// <summary>Whether between two lines there is one line break and no more.</summary>
    private static bool AreAdjacent(string text, TextSpan line, TextSpan next)
    {
        var gap = text.AsSpan(line.End, next.Start - line.End);
        return gap.Count('\n') + gap.Count('\v') + gap.Count('\u2028') + (gap.Contains('\n') ? 0 : gap.Count('\r')) <= 1
            && gap.IndexOfAny('\f', '\u2029') < 0;
    }

    /// <summary>The columns up to a line's last character.</summary>
    private static int WidthOf(string text, TextSpan line) => IndentOf(text, line) + line.Length;

    /// <summary>The blanks before a line; a tab counts as four.</summary>
    private static int IndentOf(string text, TextSpan line)
    {
        var indent = 0;
        for (var i = line.Start - 1; i >= 0 && text[i] is ' ' or '\t' or '\u00a0'; i--)
            indent += text[i] == '\t' ? 4 : 1;
        return indent;
    }
}
