using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>Reads single values that pages give of an article.</summary>
internal static partial class FactText
{
    private const int LongestName = 80;

    /// <summary>A value without entities and blanks at its ends; null where nothing is left.</summary>
    public static string? Of(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        var line = new FoldedLine();
        line.Append(value.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(value) : value);
        return line.Take() is { Length: > 0 } words ? words : null;
    }

    /// <summary>
    /// The names in a value: "By Lena Marsh and Per Holt", "Lena Marsh, Courier", "LENA MARSH". Addresses and signs of programs are none.
    /// </summary>
    public static ImmutableArray<string> NamesIn(string? value)
    {
        if (Of(value) is not { } words || IsAddress(words) || words.Length > LongestName * 3)
            return [];
        words = WithoutBy(words);
        var byline = Byline.NamesIn(words);
        if (!byline.IsEmpty)
            return byline;
        return words.Length <= LongestName && !IsNobody(words) && Byline.Parse(words)?.Outlet is null
            && !words.Contains(" by ", StringComparison.OrdinalIgnoreCase)
            ? [words] : [];
    }

    /// <summary>An absolute address, or null.</summary>
    public static string? UrlOf(string? value) =>
        Of(value) is { } words && Uri.TryCreate(words, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? words : null;

    /// <summary>The language of a tag: "en" of "en-GB" and "en_US"; null where it is none.</summary>
    public static string? LanguageOf(string? value) =>
        Of(value)?.Split('-', '_', ',')[0].ToLowerInvariant() is { Length: 2 or 3 } language && language.All(char.IsAsciiLetter)
            ? language
            : null;

    private static bool IsAddress(string words) =>
        words.Contains("://", StringComparison.Ordinal) || words.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || (words.Contains('@', StringComparison.Ordinal) && !words.Contains(' ', StringComparison.Ordinal));

    private static bool IsNobody(string words) =>
        words.ToLowerInvariant() is "admin" or "administrator" or "editor" or "editors" or "staff" or "webmaster" or "user"
        or "author" or "null" or "none" or "undefined" or "unknown" or "guest" or "newsroom" or "web staff" or "web desk" or "news desk"
        or "staff reporter" or "staff writer";

    /// <summary>The words without the "by" before a name, in the languages of papers, and where no blank stands behind it.</summary>
    public static string WithoutBy(string words) => ByWord().Replace(words, "");

    [GeneratedRegex(@"\A(?:[Bb][Yy]\s*:?\s+|[Bb][Yy]:?(?=\p{Lu}\p{Ll})"
        + @"|(?:[Vv]on|[Pp]ar|[Pp]or|di|[Dd]oor|[Aa]v|[Aa]f):?\s+(?=\p{Lu}\S*\s+\S))")]
    private static partial Regex ByWord();
}
