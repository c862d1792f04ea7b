using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>Tells a text with tags of HTML from a plain one.</summary>
internal static partial class MarkedUpText
{
    /// <summary>Whether a text holds tags that part it: a closing one, a break, or a paragraph's opening one.</summary>
    public static bool Is(string text) => text.Contains('<', StringComparison.Ordinal) && Tag().IsMatch(text);

    [GeneratedRegex(@"</(?:p|div|h[1-6]|li|ul|ol|blockquote|span|a|em|strong|b|i|figure|table|section|article|body|html)\s*>"
        + @"|<(?:br|p|hr|img)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
