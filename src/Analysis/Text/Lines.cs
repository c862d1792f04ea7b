using System.Buffers;

namespace Analysis.Text;

/// <summary>Cuts a text at its line breaks: those of every system, and the breaks of word processors and of pages.</summary>
internal static class Lines
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    /// <summary>The lines that hold something, without the blanks at their edges.</summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Breaks);
            var end = length < 0 ? text.Length : start + length;
            var line = Trim(text, start, end);
            if (!line.IsEmpty)
                yield return line;
            start = end + 1;
        }
    }

    /// <summary>The stretch without the blanks at its edges; empty where there is nothing else.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
