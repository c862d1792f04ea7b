namespace Analysis.Coreference;

/// <summary>What a nominal's words say: whether they make it definite, plural, somebody at all.</summary>
internal static class Nominals
{
    /// <summary>Whether a phrase may stand for somebody or something that speaks.</summary>
    public static bool MayStandForSomebody(Reading reading, NounPhrase phrase) =>
        phrase.Head is WordTag.Role or WordTag.Title or WordTag.Noun or WordTag.Group
        or WordTag.Document or WordTag.Name or WordTag.Indefinite or WordTag.Number
        || (phrase.Head == WordTag.Determiner
            && reading.Document.WordsOf(phrase.First) is not ("the" or "The" or "a" or "A" or "an" or "An"));

    /// <summary>
    /// Whether "the" alone makes a nominal definite: "the visitors' captain" and "her treasurer" say whose, and bring in somebody.
    /// </summary>
    public static bool IsPlainlyGiven(Reading reading, NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.HeadToken; i++)
            if (reading.Tags[i] == WordTag.Possessive)
                return false;
        return reading.Document.WordsOf(phrase.First) is "the" or "The";
    }

    /// <summary>Whether an article, a demonstrative or a possessive makes a nominal definite.</summary>
    public static bool IsDefinite(Reading reading, NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.HeadToken; i++)
            if (reading.Tags[i] is WordTag.PossessivePronoun or WordTag.Possessive
                || reading.Document.WordsOf(i) is "the" or "The" or "this" or "This" or "that" or "That")
                return true;
        return false;
    }

    /// <summary>Whether a nominal is several: by its noun or a number before it.</summary>
    public static bool IsPlural(Reading reading, NounPhrase phrase) =>
        RoleReader.IsPlural(reading.Document.WordsOf(phrase.HeadToken)) || reading.Tags[phrase.First] == WordTag.Number;

    /// <summary>Whether a nominal is "the company", "the Danish firm" or the like, which any body's name explains.</summary>
    public static bool IsAnyCompany(Reading reading, NounPhrase nominal)
    {
        if (!SpeakerWords.IsCompany(reading.Document.WordsOf(nominal.HeadToken)) || !IsDefinite(reading, nominal))
            return false;
        for (var i = nominal.First; i < nominal.HeadToken; i++)
            if (reading.Tags[i] is not (WordTag.Determiner or WordTag.PossessivePronoun) && !Affiliations.IsCountry(reading, i))
                return false;
        return true;
    }
}
