using System.Collections.Immutable;

namespace Analysis.Topics;

/// <summary>The tokens of one sentence, as terms are matched with them.</summary>
internal readonly struct TokenRun(Document document, IndexRange sentence, MetForm?[] met)
{
    private readonly string _text = document.Text;
    private readonly ImmutableArray<Token> _tokens = document.Tokens;
    private readonly int _first = sentence.First;

    /// <summary>The index after the sentence's last token.</summary>
    public int End { get; } = sentence.End;

    /// <summary>What a token is to the terms; null where it meets none of their words.</summary>
    public MetForm? Met(int token) => met[token - _first];

    /// <summary>Whether a token joins its neighbours and is passed over.</summary>
    public bool IsJoiningHyphen(int token) => _tokens[token].Length == 1 && TokenForm.IsJoiningHyphen(_text, _tokens.AsSpan(), token);
}
