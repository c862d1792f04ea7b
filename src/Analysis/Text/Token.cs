namespace Analysis;

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>
    /// Letters and digits, with inner apostrophes ("don't"), the full stops of an initialism ("U.S.") and the one of a known
    /// abbreviation ("Mr."). A hyphen divides: "South-North" is three tokens.
    /// </summary>
    Word,

    /// <summary>The ending that makes a possessive: "'s" after a word.</summary>
    Possessive,

    /// <summary>A number with its inner separators: "1,234.5".</summary>
    Number,

    /// <summary>A web or mail address.</summary>
    Url,

    /// <summary>
    /// A mark that may quote: double marks of any shape, two single ones in a row, and single ones that do not stand inside a
    /// word. Whether a single one is an apostrophe is for the reader of the tokens to decide.
    /// </summary>
    QuoteMark,

    /// <summary>Any other mark, one token each; a run of full stops is one.</summary>
    Punctuation,
}

/// <summary>A word, number, address or mark of a text.</summary>
/// <param name="Start">The first UTF-16 code unit, zero-based.</param>
/// <param name="Length">The number of code units.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    /// <summary>The code unit after the last one.</summary>
    public int End => Start + Length;

    /// <summary>Where the token stands.</summary>
    public TextSpan Span => new(Start, Length);
}

/// <summary>A run of items: an index of the first, zero-based, and how many; the end is exclusive.</summary>
/// <param name="First">The index of the first item, zero-based.</param>
/// <param name="Count">The number of items.</param>
public readonly record struct IndexRange(int First, int Count)
{
    /// <summary>The index after the last item.</summary>
    public int End => First + Count;
}
