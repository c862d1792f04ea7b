namespace Analysis.Text;

/// <summary>How tokens of terms and of texts are made alike before they are compared.</summary>
internal static class TokenForm
{
    /// <summary>In lower case, with straight apostrophes.</summary>
    public static string Lower(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (form, from) =>
    {
        for (var i = 0; i < form.Length; i++)
            form[i] = CharacterClass.IsApostrophe(from[i]) ? '\'' : char.ToLowerInvariant(from[i]);
    });

    /// <summary>As it stands, but with straight apostrophes.</summary>
    public static string Straight(ReadOnlySpan<char> word) => word.ToString().Replace('\u2019', '\'').Replace('\u02bc', '\'');

    /// <summary>Whether a token is a hyphen that joins its neighbours, as in "six-party": terms are read as if it were a blank.</summary>
    public static bool IsJoiningHyphen(string text, ReadOnlySpan<Token> tokens, int index)
    {
        var token = tokens[index];
        return token.Length == 1 && text[token.Start] is '-' or '\u2010' or '\u2011'
            && index > 0 && index + 1 < tokens.Length
            && tokens[index - 1].End == token.Start && tokens[index + 1].Start == token.End;
    }
}
