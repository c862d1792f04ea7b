namespace Analysis.Text;

/// <summary>What a character is to the tokenizer.</summary>
internal static class CharacterClass
{
    /// <summary>A letter or a mark that combines with one.</summary>
    public static bool IsLetter(char c) => char.IsAsciiLetter(c)
        || (c > '\u007f' && (char.IsLetter(c) || char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark));

    /// <summary>A letter or digit.</summary>
    public static bool IsWordCharacter(char c) => IsLetter(c) || char.IsDigit(c);

    /// <summary>A mark that joins inside a word: straight, curly or modifier.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02bc';

    /// <summary>A single mark, or one of a pair of them that stands for a double one.</summary>
    public static bool IsSingleQuote(char c) => c is '\'' or '`' or '\u2018' or '\u2019' or '\u201a' or '\u201b' or '\u2039' or '\u203a';

    /// <summary>Any mark that may quote.</summary>
    public static bool IsQuote(char c) => c is '"' or '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u00ab' or '\u00bb' or '\uff02'
        || IsSingleQuote(c);

    /// <summary>A character that takes no room: byte order mark, zero-width space and joiners, soft hyphen.</summary>
    public static bool IsInvisible(char c) => c is '\ufeff' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\u00ad';

    /// <summary>A mark that no address holds.</summary>
    public static bool EndsUrl(char c) =>
        c is '<' or '>' or '"' or '\u201c' or '\u201d' or '\u2019' or '\u00bb' or '[' or ']' or '{' or '}';
}
