using System.Buffers;

namespace Analysis.Text;

/// <summary>Cuts a stretch of text into tokens in one pass, without making a string.</summary>
internal static class Tokenizer
{
    private static readonly SearchValues<string> UrlStarts =
        SearchValues.Create(["http://", "https://", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>Appends the tokens of a stretch to a list, in order.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The stretch of it.</param>
    /// <param name="tokens">Where the tokens go.</param>
    public static void Tokenize(string text, TextSpan span, List<Token> tokens)
    {
        var position = span.Start;
        while (position < span.End)
        {
            if (char.IsWhiteSpace(text[position]) || CharacterClass.IsInvisible(text[position]))
            {
                position++;
                continue;
            }
            var token = Next(text, position, span.End);
            tokens.Add(token);
            position = token.End;
        }
    }

    private static Token Next(string text, int start, int end)
    {
        var first = text[start];
        if (CharacterClass.IsLetter(first))
            return Word(text, start, end);
        if (char.IsDigit(first))
            return NumberOrWord(text, start, end);
        if (CharacterClass.IsQuote(first))
            return Quote(text, start, end);
        return Punctuation(text, start, end);
    }

    private static Token Word(string text, int start, int end)
    {
        if (text[start] is 'h' or 'w' or 'H' or 'W' && UrlEnd(text, start, end) is var urlEnd and > 0)
            return new Token(start, urlEnd - start, TokenKind.Url);
        var stop = WordEnd(text, start, end);
        if (stop < end && MailName(text, stop, end) is var at and > 0 && MailEnd(text, at, end) is var mailEnd and > 0)
            return new Token(start, mailEnd - start, TokenKind.Url);
        if (stop < end && text[stop] == '.')
            stop = WithFullStops(text, start, stop, end);
        return new Token(start, stop - start, TokenKind.Word);
    }

    /// <summary>
    /// Where the @ of a mail address stands behind its first word, which full stops, hyphens and the like may go on; -1 for none.
    /// </summary>
    private static int MailName(string text, int start, int end)
    {
        const int Longest = 64;
        for (var i = start; i < Math.Min(end, start + Longest); i++)
            if (text[i] == '@')
                return i;
            else if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] is not ('.' or '-' or '_' or '+'))
                return -1;
        return -1;
    }

    /// <summary>The end of the letters, digits and inner apostrophes; a possessive ending is left for the next token.</summary>
    private static int WordEnd(string text, int start, int end)
    {
        var position = start;
        while (position < end)
        {
            if (CharacterClass.IsLetter(text[position]) || char.IsDigit(text[position]))
                position++;
            else if (IsInnerApostrophe(text, position, end) && !IsPossessive(text, position, end))
                position++;
            else
                break;
        }
        return position;
    }

    private static bool IsInnerApostrophe(string text, int position, int end) =>
        CharacterClass.IsApostrophe(text[position]) && position + 1 < end && CharacterClass.IsLetter(text[position + 1]);

    private static bool IsPossessive(string text, int position, int end) =>
        text[position + 1] is 's' or 'S' && (position + 2 >= end || !CharacterClass.IsLetter(text[position + 2]));

    /// <summary>Takes in the full stops of "U.S.", "a.m." and "Mr.".</summary>
    private static int WithFullStops(string text, int start, int stop, int end)
    {
        if (stop - start == 1 && InitialismEnd(text, start, end) is var initialism && initialism > stop + 1)
            return initialism;
        if (Abbreviations.Contains(text.AsSpan(start, stop - start)))
            return stop + 1;
        return stop - start == 1 && char.IsUpper(text[start]) ? stop + 1 : stop;
    }

    private static int InitialismEnd(string text, int start, int end)
    {
        var position = start;
        while (position + 1 < end && CharacterClass.IsLetter(text[position]) && text[position + 1] == '.')
            position += 2;
        var endsInLetter = position < end && CharacterClass.IsLetter(text[position]) && position - start >= 2
            && (position + 1 >= end || !CharacterClass.IsLetter(text[position + 1]));
        return endsInLetter ? position + 1 : position;
    }

    private static Token NumberOrWord(string text, int start, int end)
    {
        var position = start;
        while (position < end && (char.IsDigit(text[position]) || IsInnerSeparator(text, position, end)))
            position++;
        if (position < end && CharacterClass.IsLetter(text[position]))
            return new Token(start, WordEnd(text, position, end) - start, TokenKind.Word);
        return new Token(start, position - start, TokenKind.Number);
    }

    private static bool IsInnerSeparator(string text, int position, int end) =>
        text[position] is ',' or '.' or ':' && position + 1 < end && char.IsDigit(text[position + 1]);

    /// <summary>Whether a letter or digit stands before a position, or the full stop of an initialism: "U.N.".</summary>
    private static bool EndsWord(string text, int position) => position > 0 && (CharacterClass.IsWordCharacter(text[position - 1])
        || (position > 3 && text[position - 1] == '.' && CharacterClass.IsLetter(text[position - 2]) && text[position - 3] == '.'));

    private static Token Quote(string text, int start, int end)
    {
        var mark = text[start];
        if (CharacterClass.IsApostrophe(mark) && EndsWord(text, start)
            && start + 1 < end && IsPossessive(text, start, end))
            return new Token(start, 2, TokenKind.Possessive);
        var isPair = CharacterClass.IsSingleQuote(mark) && start + 1 < end && text[start + 1] == mark;
        return new Token(start, isPair ? 2 : 1, TokenKind.QuoteMark);
    }

    private static Token Punctuation(string text, int start, int end)
    {
        var position = start + 1;
        if (text[start] == '.')
            while (position < end && text[position] == '.')
                position++;
        else if (char.IsHighSurrogate(text[start]) && position < end && char.IsLowSurrogate(text[position]))
            position++;
        return new Token(start, position - start, TokenKind.Punctuation);
    }

    private static int UrlEnd(string text, int start, int end)
    {
        var head = text.AsSpan(start, Math.Min(8, end - start));
        if (head.IndexOfAny(UrlStarts) != 0)
            return 0;
        var position = start;
        while (position < end && !char.IsWhiteSpace(text[position]) && !CharacterClass.EndsUrl(text[position]))
            position++;
        while (text[position - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')')
            position--;
        return position;
    }

    private static int MailEnd(string text, int at, int end)
    {
        var position = at + 1;
        while (position < end && (CharacterClass.IsLetter(text[position]) || char.IsDigit(text[position]) || text[position] is '.' or '-'))
            position++;
        while (text[position - 1] is '.' or '-')
            position--;
        return text.AsSpan(at + 1, Math.Max(0, position - at - 1)).Contains('.') ? position : 0;
    }
}
