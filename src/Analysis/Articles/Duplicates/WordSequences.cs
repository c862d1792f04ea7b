namespace Analysis.Articles;

/// <summary>
/// The sequences of a few words that a text consists of, as numbers: what two texts share of them says how alike they are.
/// </summary>
internal static class WordSequences
{
    private const int Words = 4;
    private const ulong Prime = 1099511628211, Start = 14695981039346656037;

    /// <summary>
    /// A number for each sequence of four words of the body, in order; of a shorter body one for all its words, of an empty one
    /// none.
    /// </summary>
    public static List<ulong> Of(Article article)
    {
        var document = article.Document;
        var words = new List<ulong>();
        foreach (var token in document.Tokens)
            if (token.Kind is TokenKind.Word or TokenKind.Number)
                words.Add(NumberOf(token.Span.Of(document.Text)));
        var sequences = new List<ulong>(words.Count);
        for (var i = 0; i + Math.Min(Words, words.Count) <= words.Count && i < Math.Max(1, words.Count - Words + 1) && words.Count > 0; i++)
            sequences.Add(Joined(words, i, Math.Min(Words, words.Count)));
        return sequences;
    }

    private static ulong Joined(List<ulong> words, int start, int count)
    {
        var joined = Start;
        for (var i = start; i < start + count; i++)
            joined = Mixed((joined ^ words[i]) * Prime);
        return joined;
    }

    private static ulong NumberOf(ReadOnlySpan<char> word)
    {
        var number = Start;
        foreach (var letter in word)
            number = (number ^ char.ToLowerInvariant(letter)) * Prime;
        return Mixed(number);
    }

    private static ulong Mixed(ulong number) => number ^ (number >> 29);
}
