using System.Collections.Immutable;

namespace Analysis;

/// <summary>The tokens of one sentence, as terms are matched with them.</summary>
internal readonly struct TokenRun(Document document, int end)
{
    private readonly string _text = document.Text;
    private readonly ImmutableArray<Token> _tokens = document.Tokens;

    /// <summary>The index after the sentence's last token.</summary>
    public int End { get; } = end;

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> Words(int token) => _tokens[token].Span.Of(_text);

    /// <summary>Whether a token joins its neighbours and is passed over.</summary>
    public bool IsJoiningHyphen(int token) => _tokens[token].Length == 1 && TokenForm.IsJoiningHyphen(_text, _tokens.AsSpan(), token);
}
