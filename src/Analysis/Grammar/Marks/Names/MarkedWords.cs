namespace Analysis.Grammar;

/// <summary>Words in marks with what stands beside them in their sentence.</summary>
/// <param name="Document">The text.</param>
/// <param name="Tags">The tags of its tokens.</param>
/// <param name="Run">The marks and what they enclose.</param>
/// <param name="Sentence">The sentence that holds all of it.</param>
internal readonly record struct MarkedWords(Document Document, WordTag[] Tags, QuotedRun Run, IndexRange Sentence)
{
    private const int LongestSmallWord = 3;

    /// <summary>The token before the opening mark; it may lie outside of the sentence.</summary>
    public int Before => Run.Tokens.First - 1;

    /// <summary>The token behind the closing mark; it may lie outside of the sentence.</summary>
    public int Behind => Run.Tokens.End;

    /// <summary>The tag of a token of the sentence, or <see cref="WordTag.None"/> outside of it.</summary>
    public WordTag Tag(int token) => token >= Sentence.First && token < Sentence.End ? Tags[token] : WordTag.None;

    /// <summary>The words of a token of the sentence; empty outside of it.</summary>
    public ReadOnlySpan<char> Word(int token) => token >= Sentence.First && token < Sentence.End ? Document.WordsOf(token) : default;

    /// <summary>What the list of words beside names tells of a token.</summary>
    public NamingSign SignOf(int token) => token >= Sentence.First && token < Sentence.End && Document.Tokens[token].Kind == TokenKind.Word
        ? Naming.Of(Document.WordsOf(token))
        : NamingSign.None;

    /// <summary>How many words the marks enclose.</summary>
    public int Length
    {
        get
        {
            var words = 0;
            for (var i = Run.Tokens.First; i < Run.Tokens.End; i++)
                words += Document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
            return words;
        }
    }

    /// <summary>Whether all words but small ones in the middle have capitals, and no comma or full stop ends them.</summary>
    public bool IsTitleCase
    {
        get
        {
            var (capitals, last) = (0, Run.Tokens.First + 1);
            for (var i = Run.Tokens.First; i < Run.Tokens.End; i++)
            {
                if (Document.Tokens[i].Kind != TokenKind.Word)
                    continue;
                last = i;
                if (char.IsUpper(Document.WordsOf(i)[0]))
                    capitals++;
                else if (Document.Tokens[i].Length > LongestSmallWord && Document.WordsOf(i) is not ("with" or "from" or "into" or "over"))
                    return false;
            }
            return capitals > 0 && char.IsUpper(Document.WordsOf(Run.Tokens.First + 1)[0]) && char.IsUpper(Document.WordsOf(last)[0])
                && !EndsAsSpeech;
        }
    }

    /// <summary>
    /// Whether a comma, full stop or exclamation mark stands before the closing mark, as behind what is said; not
    /// where that ends the sentence too.
    /// </summary>
    private bool EndsAsSpeech =>
        Run.Tokens.Count > 2 && Document.WordsOf(Run.Tokens.End - 2) is "," or "!" or "." && Tag(Behind) is not WordTag.None;
}
