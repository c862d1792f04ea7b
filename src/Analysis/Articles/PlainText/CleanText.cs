using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// Mends what programs did to a text on its way here, before it becomes the text of an article: soft hyphens, ligatures,
/// entities of HTML, UTF-8 once read as Windows-1252, words divided at the ends of lines. What it can't be certain of stays.
/// </summary>
internal static partial class CleanText
{
    /// <summary>The text as its writers meant it.</summary>
    public static string Of(string text)
    {
        text = Mojibake.Mend(text);
        if (text.Contains('&', StringComparison.Ordinal))
            text = Entity().Replace(text, match => WebUtility.HtmlDecode(match.Value));
        if (text.AsSpan().ContainsAny(Invisible))
            text = WithoutInvisible(text);
        return text.Contains('-', StringComparison.Ordinal) ? DividedWords.Join(text) : text;
    }

    private static readonly System.Buffers.SearchValues<char> Invisible =
        System.Buffers.SearchValues.Create("\u00ad\u200b\u2060\ufeff\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06");

    private static string WithoutInvisible(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
            clean.Append(c switch
            {
                '\u00ad' or '\u200b' or '\u2060' or '\ufeff' => "",
                '\ufb00' => "ff",
                '\ufb01' => "fi",
                '\ufb02' => "fl",
                '\ufb03' => "ffi",
                '\ufb04' => "ffl",
                '\ufb05' or '\ufb06' => "st",
                _ => [c],
            });
        return clean.ToString();
    }

    [GeneratedRegex(@"&(?:[A-Za-z]{2,8}\d{0,2}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();
}
