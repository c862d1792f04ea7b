namespace Analysis.Quotes;

/// <summary>
/// Cuts a noun phrase in which whom something is said to stands before the subject of what is said: "told parents lessons would end".
/// </summary>
internal static class AddresseeEnd
{
    /// <summary>The token at which the subject begins, or -1 where nothing tells.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="phrase">The noun phrase behind the verb, with a verb behind it.</param>
    /// <param name="needsOne">Whether the verb always says whom something is said to, so that names alone are cut too.</param>
    public static int In(Reading reading, NounPhrase phrase, bool needsOne)
    {
        for (var i = phrase.First + 1; i < phrase.End; i++)
            if (IsPlural(reading, i - 1) && MayOpen(reading, i))
                return i;
            else if (reading.Tags[i] == WordTag.Title && reading.Tags[i - 1] is WordTag.Noun or WordTag.Role or WordTag.Group)
                return i;
            else if (IsPlaceBefore(reading, phrase, i))
                return i;
            else if (reading.Tags[i - 1] == WordTag.Name && IsPlural(reading, i) && (!IsPossessed(reading, phrase.First, i)
                || (needsOne && IsNamed(reading, phrase.First, i))))
                return i;
            else if (reading.Tags[i - 1] == WordTag.Group && reading.Tags[i] != WordTag.Possessive && needsOne
                && IsPlural(reading, phrase.HeadToken) && i <= phrase.HeadToken)
                return i;
        return needsOne ? InNames(reading, phrase) : -1;
    }

    /// <summary>Whether a noun stands behind the name of the place where something is said: "told a crowd in Kumasi greed was".</summary>
    private static bool IsPlaceBefore(Reading reading, NounPhrase phrase, int token) =>
        token == phrase.First + 1 && token == phrase.HeadToken
        && phrase.First > 0 && reading.Document.WordsOf(phrase.First - 1) is "in" && reading.Tags[phrase.First] == WordTag.Name
        && reading.Tags[token] == WordTag.Noun && char.IsLower(reading.Document.WordsOf(token)[0]);

    /// <summary>
    /// Where the second of two names begins: behind an abbreviation or the first word, or behind two where the
    /// first is no name by itself ("Radio").
    /// </summary>
    private static int InNames(Reading reading, NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
            if (reading.Tags[i] != WordTag.Name)
                return -1;
        if (phrase.Tokens.Count < 2)
            return -1;
        var takesAnother = reading.Document.WordsOf(
            phrase.First) is "Radio" or "Channel" or "Sky" or "Fox" or "Al" or "Voice" or "Press" or "Agence" or "News" or "Deutsche";
        return takesAnother && phrase.Tokens.Count > 2 ? phrase.First + 2 : takesAnother ? -1 : phrase.First + 1;
    }

    private static bool IsPlural(Reading reading, int token) =>
        reading.Document.WordsOf(token) is { Length: > 2 } word && char.IsLower(word[0])
        && reading.Tags[token] is WordTag.Role or WordTag.Noun or WordTag.Group or WordTag.CueNoun or WordTag.Document
        && (word[^1] == 's' || word is "people" or "children" or "men" or "women" or "police" or "media" or "staff");

    private static bool MayOpen(Reading reading, int token) =>
        reading.Tags[token] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Number or WordTag.Role or WordTag.Group
        or WordTag.CueNoun or WordTag.Document or WordTag.Title;

    /// <summary>Whether an article and names alone stand from one place to another: "the BBC World Service".</summary>
    private static bool IsNamed(Reading reading, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (reading.Tags[i] != WordTag.Name)
                return false;
        return reading.Tags[first] == WordTag.Determiner;
    }

    private static bool IsPossessed(Reading reading, int first, int token)
    {
        for (var i = first; i < token; i++)
            if (reading.Tags[i] is WordTag.Possessive or WordTag.Determiner or WordTag.PossessivePronoun)
                return true;
        return false;
    }
}
