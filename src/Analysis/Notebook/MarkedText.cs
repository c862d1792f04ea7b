using System.Net;
using System.Text;

namespace Analysis.Notebook;

/// <summary>A stretch of a text to be put between two tags.</summary>
internal sealed record Mark(TextSpan Span, string Opening, string Closing);

/// <summary>Text with marks as HTML; marks may nest and overlap.</summary>
internal static class MarkedText
{
    /// <summary>
    /// A stretch of a text, escaped, with the marks in it. The text is cut at every edge of a mark; where one ends inside of
    /// another that began later, that one is closed and opened again, so that the tags always nest.
    /// </summary>
    public static string Of(string text, TextSpan within, IEnumerable<Mark> marks)
    {
        var inside = marks.Where(mark => mark.Span.Overlaps(within)).OrderBy(mark => mark.Span).ToList();
        var edges = inside.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Append(within.Start).Append(within.End)
            .Where(edge => edge >= within.Start && edge <= within.End).Distinct().Order().ToList();
        var html = new StringBuilder();
        var open = new Stack<Mark>();
        for (var i = 0; i < edges.Count; i++)
        {
            Close(html, open, edges[i], within);
            if (i + 1 == edges.Count)
                break;
            foreach (var mark in inside.Where(mark => Math.Max(mark.Span.Start, within.Start) == edges[i]))
                Open(html, open, mark);
            html.Append(WebUtility.HtmlEncode(text[edges[i]..edges[i + 1]]));
        }
        return html.ToString();
    }

    private static void Open(StringBuilder html, Stack<Mark> open, Mark mark)
    {
        html.Append(mark.Opening);
        open.Push(mark);
    }

    private static void Close(StringBuilder html, Stack<Mark> open, int position, TextSpan within)
    {
        var again = new Stack<Mark>();
        while (open.Any(mark => Math.Min(mark.Span.End, within.End) <= position))
        {
            var mark = open.Pop();
            html.Append(mark.Closing);
            if (Math.Min(mark.Span.End, within.End) > position)
                again.Push(mark);
        }
        foreach (var mark in again)
            Open(html, open, mark);
    }
}
