namespace Analysis;

/// <summary>Takes a noun phrase with a name apart.</summary>
internal static class NameParts
{
    /// <summary>The name without titles, the role before it, and what the title says of the person.</summary>
    public static (TextSpan Name, TextSpan? Role, Sign Sign) Of(Reading reading, NounPhrase phrase)
    {
        var end = phrase.HeadToken + 1;
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

    /// <summary>What a title or pronoun says of the person.</summary>
    public static Sign SignOf(ReadOnlySpan<char> word) =>
        word.Equals("he", StringComparison.OrdinalIgnoreCase) || word is "Mr." or "Mr" or "Sir" or "Lord" ? Sign.He
        : word.Equals("she", StringComparison.OrdinalIgnoreCase) || word is "Ms." or "Ms" or "Mrs." or "Mrs" or "Miss" or "Dame" or "Lady" ? Sign.She
        : Sign.Unknown;
}
