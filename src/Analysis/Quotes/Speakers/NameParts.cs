namespace Analysis;

/// <summary>Takes a noun phrase with a name apart.</summary>
internal static class NameParts
{
    /// <summary>The name without titles, the role before it, and what the title says of the person.</summary>
    public static (TextSpan Name, TextSpan? Role, Sign Sign) Of(Reading reading, NounPhrase phrase)
    {
        var end = EndOf(reading, phrase.HeadToken + 1);
        var start = phrase.HeadToken;
        while (start > phrase.First && reading.Tags[start - 1] is WordTag.Name or WordTag.Dash)
            start--;
        var sign = Sign.Unknown;
        for (var i = phrase.First; i < start; i++)
            if (reading.Tags[i] == WordTag.Title && SignOf(reading.Document.WordsOf(i)) is var found && found != Sign.Unknown)
                sign = found;
        var role = start > phrase.First ? reading.Document.SpanOf(new IndexRange(phrase.First, start - phrase.First)) : (TextSpan?)null;
        return (reading.Document.SpanOf(new IndexRange(start, end - start)), role, sign);
    }

    /// <summary>Takes in what a hyphen joins to a name without a blank: the second half of "Sung-lac".</summary>
    private static int EndOf(Reading reading, int end)
    {
        var tokens = reading.Document.Tokens;
        while (end + 1 < tokens.Length && reading.Tags[end] == WordTag.Dash && tokens[end].Start == tokens[end - 1].End
            && tokens[end + 1].Kind == TokenKind.Word && tokens[end + 1].Start == tokens[end].End)
            end += 2;
        return end;
    }

    /// <summary>What a title or pronoun says of the person.</summary>
    public static Sign SignOf(ReadOnlySpan<char> word) =>
        word.Equals("he", StringComparison.OrdinalIgnoreCase) || word is "Mr." or "Mr" or "Sir" or "Lord" ? Sign.He
        : word.Equals("she", StringComparison.OrdinalIgnoreCase) || word is "Ms." or "Ms" or "Mrs." or "Mrs" or "Miss" or "Dame" or "Lady" ? Sign.She
        : Sign.Unknown;
}
