using System.Globalization;
using System.Text;

namespace Analysis;

/// <summary>
/// Text as plotly.js shows it. It reads a few HTML tags, entities and TeX in every label, so words that come from an article
/// have to be escaped to be shown as they are.
/// </summary>
internal static class ChartText
{
    /// <summary>The text, to be shown as it is.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '$' => "&#36;",
                _ when char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        return escaped.ToString();
    }

    /// <summary>The text in lines of at most <paramref name="width"/> characters, escaped; what goes beyond the last line is cut.</summary>
    public static string Wrap(string text, int width, int maxLines = int.MaxValue) =>
        string.Join("<br>", Lines(text, width, maxLines).Select(Escape));

    /// <summary>How many lines <see cref="Wrap"/> makes.</summary>
    public static int LineCount(string? text, int width) => text is null ? 0 : Lines(text, width, int.MaxValue).Count;

    /// <summary>A number as a reader writes it: "1,234", "0.25".</summary>
    public static string Number(double value) => double.IsNaN(value)
        ? "no data"
        : value.ToString(Math.Abs(value) >= 100 || value == Math.Truncate(value) ? "#,0" : "0.##", CultureInfo.InvariantCulture);

    /// <summary>The text with its first letter large.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : string.Concat(char.ToUpperInvariant(text[0]), text[1..]);

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
