namespace Analysis.Quotes;

/// <summary>Recognises the label of a transcript inside the marks: "“WARD: I did not.”".</summary>
internal static class Transcript
{
    private const int Longest = 4;

    /// <summary>The token behind the colon of the label that opens a run, or -1.</summary>
    public static int LabelEnd(Reading reading, QuotedRun run)
    {
        for (var i = run.Tokens.First + 1; i < Math.Min(run.Tokens.End - 1, run.Tokens.First + 1 + Longest); i++)
            if (reading.Tags[i] == WordTag.Colon)
                return i > run.Tokens.First + 1 && reading.PhraseAt[run.Tokens.First + 1] >= 0 ? i + 1 : -1;
            else if (reading.Document.Tokens[i].Kind != TokenKind.Word || !IsCapitals(reading.Document.WordsOf(i)))
                return -1;
        return -1;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
            if (char.IsLower(letter))
                return false;
        return word.Length > 1;
    }
}
