using System.Text.RegularExpressions;

namespace Analysis.Topics;

/// <summary>
/// What an article tells: its text with blanks in place of by-lines, dates and boilerplate, of markup and
/// addresses, and of the head and signature of a message.
/// </summary>
internal static partial class ToldWords
{
    /// <summary>The text, as long as it was.</summary>
    public static char[] Of(Article article)
    {
        var told = article.Text.ToCharArray();
        foreach (var block in article.Blocks)
            if (block.Kind is BlockKind.Byline or BlockKind.Date or BlockKind.Section or BlockKind.Boilerplate)
                Blank(told, block.Span.Start, block.Span.Length);
        var end = EndOfMessage(article.Text);
        Blank(told, end, told.Length - end);
        foreach (var match in NoWords().EnumerateMatches(article.Text))
            Blank(told, match.Index, match.Length);
        return told;
    }

    private static void Blank(char[] told, int start, int length) => told.AsSpan(start, length).Fill(' ');

    /// <summary>
    /// Where a signature begins: behind the last line that is nothing but two hyphens, as mail and news have it (RFC 3676).
    /// </summary>
    private static int EndOfMessage(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["\n-- \n", "\n--\n", "\n-- \r\n", "\n--\r\n"])
            if (text.LastIndexOf(mark, StringComparison.Ordinal) is > 0 and var at && at > text.Length / 3)
                return at;
        return text.Length;
    }

    /// <summary>
    /// Tags of HTML, character references (also such that have lost their ampersand), web and mail addresses, lines of a message's head.
    /// </summary>
    [GeneratedRegex("""
        </?(?:a|abbr|b|big|blockquote|body|br|center|code|div|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta
            |ol|option|p|pre|script|small|span|strong|style|sub|sup|table|tbody|td|th|title|tr|tt|u|ul)\b[^<>\n]{0,300}>
        |&(?:[a-z]{2,8}|\#x?[0-9a-f]{1,6});|\#[0-9]{2,5};|\b(?:lt|gt|amp|quot|apos|nbsp);
        |(?:https?://|www\.)[^\s<>"]+
        |[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,5}
        |^(?:From|Reply-To|Organization|Organisation|Lines|NNTP-Posting-Host|X-[\w-]{1,30}|Distribution|Message-ID
            |References|Path|Newsgroups|Sender|Nntp-Posting-Host|Originator|Keywords|Date|Article-I\.D\.|Return-Receipt-To)\ *:[^\n]*
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex NoWords();
}
