namespace Analysis.Countries;

/// <summary>The words at and around tokens, without a look at where a document ends.</summary>
internal static class TokenWords
{
    /// <summary>A token's words; empty before the first and behind the last token, and for a quotation mark.</summary>
    public static ReadOnlySpan<char> WordAt(this Document document, int token) =>
        token < 0 || token >= document.Tokens.Length || document.Tokens[token].Kind == TokenKind.QuoteMark ? [] : document.WordsOf(token);

    /// <summary>Whether a blank line lies before a token.</summary>
    public static bool IsParted(this Document document, int token) => token > 0 && token < document.Tokens.Length
        && document.GapBefore(token) is { Length: > 1 } gap && gap.Count('\n') > 1;

    /// <summary>Whether a mark that closes a sentence, or nothing, stands at a token.</summary>
    public static bool EndsSentence(this Document document, int token) =>
        token >= document.Tokens.Length || document.IsParted(token) || document.WordsOf(token) is "." or "!" or "?" or ";";
}
