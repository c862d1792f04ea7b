using System.Collections.Frozen;

namespace Analysis.Text;

/// <summary>
/// Finds where sentences end: at a closing mark, unless it belongs to an abbreviation or what follows goes on in lower case.
/// After Mikheev, "Periods, Capitalized Words, etc." (2002): an abbreviation ends a sentence only where a common word that
/// opens sentences stands behind it with a capital.
/// </summary>
internal static class SentenceSplitter
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers =
        WordList.Lines("Text/SentenceOpeners.txt").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Appends the sentences of a paragraph to a list; together they hold all its tokens.</summary>
    public static void Split(string text, List<Token> tokens, IndexRange paragraph, List<IndexRange> sentences)
    {
        var first = paragraph.First;
        for (var i = paragraph.First; i < paragraph.End; i++)
        {
            if (!MayClose(text, tokens[i]))
                continue;
            var next = AfterClosers(text, tokens, i + 1, paragraph.End);
            if (next < paragraph.End && !Opens(text, tokens, i, next, paragraph.End))
                continue;
            sentences.Add(new IndexRange(first, next - first));
            first = next;
            i = next - 1;
        }
        if (first < paragraph.End)
            sentences.Add(new IndexRange(first, paragraph.End - first));
    }

    private static bool MayClose(string text, Token token) => token.Kind switch
    {
        TokenKind.Punctuation => text[token.Start] is '.' or '!' or '?' or '\u2026',
        TokenKind.Word => text[token.End - 1] == '.',
        _ => false,
    };

    /// <summary>The first token behind the marks and brackets that close with the sentence.</summary>
    private static int AfterClosers(string text, List<Token> tokens, int next, int end)
    {
        while (next < end && tokens[next].Start == tokens[next - 1].End && IsCloser(text, tokens[next]))
            next++;
        return next;
    }

    private static bool IsCloser(string text, Token token) => token.Kind switch
    {
        TokenKind.QuoteMark => text[token.Start] is not ('\u201c' or '\u2018' or '\u201e' or '\u00ab'),
        TokenKind.Punctuation => text[token.Start] is ')' or ']' or '!' or '?' or '.',
        _ => false,
    };

    private static bool Opens(string text, List<Token> tokens, int closer, int next, int end)
    {
        var opener = next;
        while (opener < end - 1 && tokens[opener].Kind is TokenKind.QuoteMark or TokenKind.Punctuation
               && text[tokens[opener].Start] is not (',' or ';' or ':' or '-' or '\u2013' or '\u2014'))
            opener++;
        var first = text[tokens[opener].Start];
        if (tokens[closer].Kind == TokenKind.Word)
            return EndsAfterAbbreviation(text, tokens[closer], tokens[opener]);
        return char.IsUpper(first) || char.IsDigit(first) || IsUncased(first);
    }

    private static bool EndsAfterAbbreviation(string text, Token abbreviation, Token opener)
    {
        var word = abbreviation.Span.Of(text)[..^1];
        if (Abbreviations.NeverEnds(word) || (word.Length == 1 && word[0] != 'I'))
            return false;
        return Openers.Contains(opener.Span.Of(text));
    }

    private static bool IsUncased(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherLetter;
}
