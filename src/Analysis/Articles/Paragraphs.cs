namespace Analysis.Articles;

/// <summary>
/// Cuts a text into paragraphs. A line is one; but where lines are wrapped at a width, a paragraph reaches to the next
/// blank or indented line.
/// </summary>
internal static class Paragraphs
{
    private const int WidestWrap = 100;

    /// <summary>Where the paragraphs stand, in order, without the blanks at their edges.</summary>
    public static List<TextSpan> Of(string text)
    {
        var lines = Lines.Of(text).ToList();
        return IsWrapped(text, lines) ? Unwrap(text, lines) : lines;
    }

    /// <summary>Whether most lines break off in mid-sentence before a common width.</summary>
    private static bool IsWrapped(string text, List<TextSpan> lines)
    {
        if (lines.Count < 4 || lines.Any(l => l.Length > WidestWrap))
            return false;
        var width = lines.Max(l => l.Length);
        var broken = lines.Count(l => l.Length > width / 2 && text[l.End - 1] is not ('.' or '!' or '?' or '"' or '”' or ':'));
        return width >= 40 && broken * 2 > lines.Count;
    }

    private static List<TextSpan> Unwrap(string text, List<TextSpan> lines)
    {
        var paragraphs = new List<TextSpan>();
        foreach (var line in lines)
        {
            if (paragraphs.Count > 0 && GoesOn(text, paragraphs[^1].End, line.Start))
                paragraphs[^1] = TextSpan.FromBounds(paragraphs[^1].Start, line.End);
            else
                paragraphs.Add(line);
        }
        return paragraphs;
    }

    /// <summary>Whether between two lines there is one line break, and no indentation of more than two blanks behind it.</summary>
    private static bool GoesOn(string text, int end, int start)
    {
        var gap = text.AsSpan(end, start - end);
        var lastBreak = gap.LastIndexOfAny('\n', '\r');
        return gap.Count('\n') <= 1 && gap.Length - lastBreak - 1 <= 2;
    }
}
