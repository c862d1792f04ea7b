using System.Text;

namespace Analysis.Charts;

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
        string.Join("<br>", LineBreaks.Lines(text, width, maxLines).Select(Escape));

    /// <summary>How many lines <see cref="Wrap"/> makes.</summary>
    public static int LineCount(string? text, int width) => text is null ? 0 : LineBreaks.Lines(text, width, int.MaxValue).Count;
}
