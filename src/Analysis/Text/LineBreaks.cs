using System.Text;

namespace Analysis.Text;

/// <summary>Text put into lines of some width, or into one.</summary>
internal static class LineBreaks
{
    /// <summary>Words in one line.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Lines broken at blanks; a word longer than a line is cut.</summary>
    public static IReadOnlyList<string> Lines(string text, int width, int maxLines)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : "").Append(Cut(word, width));
        }
        if (line.Length > 0)
            lines.Add(line.ToString());
        if (lines.Count <= maxLines)
            return lines;
        lines[maxLines - 1] = Cut(lines[maxLines - 1] + " …", width);
        return lines[..maxLines];
    }

    /// <summary>The first characters of a text, with "…" where something is left out; never half of a surrogate pair.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = length - 1;
        if (end > 0 && char.IsHighSurrogate(text[end - 1]))
            end--;
        return string.Concat(text.AsSpan(0, end).TrimEnd([' ', '…']), "…");
    }
}
