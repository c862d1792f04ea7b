namespace Analysis.Grammar;

/// <summary>A noun phrase that may name a source.</summary>
/// <param name="Tokens">Its tokens, what is joined by "of" and possessives included.</param>
/// <param name="Head">The tag of its head: name, role, pronoun and so on.</param>
/// <param name="HeadToken">The last token of its head.</param>
internal readonly record struct NounPhrase(IndexRange Tokens, WordTag Head, int HeadToken)
{
    /// <summary>The first token.</summary>
    public int First => Tokens.First;

    /// <summary>The token after the last one.</summary>
    public int End => Tokens.End;
}
