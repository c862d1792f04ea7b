using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>How deep the tags of a page lie in each other, counted without building a tree of them.</summary>
internal static partial class TagDepth
{
    /// <summary>The greatest number of tags that are open at one place; what is never closed stays open.</summary>
    public static int Of(ReadOnlySpan<char> html)
    {
        var (depth, deepest) = (0, 0);
        while (html.IndexOf('<') is var at and >= 0 && at + 1 < html.Length)
        {
            html = html[(at + 1)..];
            depth += html[0] == '/' ? -1 : char.IsAsciiLetter(html[0]) && !IsVoid(html) ? 1 : 0;
            depth = Math.Max(depth, 0);
            deepest = Math.Max(deepest, depth);
        }
        return deepest;
    }

    /// <summary>The text with a blank in place of each tag.</summary>
    public static string WithoutTags(string html) => Tag().Replace(html, " ");

    /// <summary>Whether a tag needs no closing one: elements that hold nothing, and those that the next of their kind closes.</summary>
    private static bool IsVoid(ReadOnlySpan<char> tag)
    {
        var length = tag.IndexOfAnyExcept(NameLetters);
        var name = length < 0 ? tag : tag[..length];
        foreach (var known in Void)
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly string[] Void =
        ["p", "br", "img", "li", "meta", "link", "input", "hr", "td", "tr", "th", "dt", "dd", "option", "area", "base", "col", "embed",
            "source", "track", "wbr", "param"];

    [GeneratedRegex("<[^<>]*>?")]
    private static partial Regex Tag();
}
