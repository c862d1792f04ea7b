namespace Analysis.Grammar;

/// <summary>A stretch inside quotation marks.</summary>
/// <param name="Tokens">Its tokens, marks included.</param>
/// <param name="Closed">Whether a closing mark ends it; otherwise it ends with its paragraph.</param>
/// <param name="IsSingle">Whether single marks enclose it.</param>
internal readonly record struct QuotedRun(IndexRange Tokens, bool Closed, bool IsSingle)
{
    /// <summary>Whether its last words ask something.</summary>
    public bool EndsInQuestion(Document document) => Tokens.Count > 2 && document.WordsOf(Tokens.End - 2) is "?";
}
