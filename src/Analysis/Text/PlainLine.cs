using System.Globalization;
using System.Text;

namespace Analysis.Text;

/// <summary>Words of an article in one line of a terminal.</summary>
internal static class PlainLine
{
    /// <summary>
    /// The words with single blanks between them; control characters and those that turn the direction of writing are written as escapes
    /// (U+001B as \u001B),
    /// so that no text moves the cursor or hides what stands beside it.
    /// </summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in LineBreaks.OneLine(text))
            if (char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format)
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                line.Append(c);
        return line.ToString();
    }
}
