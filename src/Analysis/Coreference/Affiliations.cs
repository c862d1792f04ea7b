namespace Analysis.Coreference;

/// <summary>Reads from somebody's roles the institution and the country that they stand for.</summary>
internal static class Affiliations
{
    /// <summary>
    /// The country of the first role that names one, by words before the head ("Finnish envoy") or behind "of" and "for"; null for
    /// none.
    /// </summary>
    public static Country? CountryOf(Reading reading, Entity entity)
    {
        foreach (var role in entity.Roles)
            if (CountryOf(reading, role) is { } country)
                return country;
        return null;
    }

    /// <summary>The institution of the first role that names one: what stands behind "of", "for", "at", "with" or "from".</summary>
    public static TextSpan? InstitutionOf(Reading reading, Entity entity)
    {
        foreach (var role in entity.Roles)
            if (InstitutionOf(reading, role) is var phrase and >= 0)
                return reading.Document.SpanOf(Bare(reading, reading.Phrases[phrase]));
        return null;
    }

    /// <summary>The noun phrase of the institution in a role, or -1.</summary>
    public static int InstitutionOf(Reading reading, Role role)
    {
        for (var i = role.Tokens.First + 1; i < role.Tokens.End; i++)
            if (StandsFor(reading, i - 1) && reading.PhraseAt[i] is var phrase and >= 0 && IsInstitution(reading, reading.Phrases[phrase]))
                return phrase;
        return -1;
    }

    /// <summary>Whether a token is a country's name or adjective.</summary>
    public static bool IsCountry(Reading reading, int token) => reading.Tags[token] is WordTag.Name or WordTag.Adjective
        && char.IsUpper(reading.Document.WordsOf(token)[0]) && Country.Find(reading.Document.WordsOf(token)) is not null;

    private static Country? CountryOf(Reading reading, Role role)
    {
        for (var i = role.Tokens.First; i < role.Tokens.End; i++)
        {
            if (i > role.Head && reading.Tags[i] is WordTag.To or WordTag.Preposition && !StandsFor(reading, i))
                return null;
            if (reading.Tags[i] is WordTag.Name or WordTag.Adjective && char.IsUpper(reading.Document.WordsOf(i)[0])
                && CountryAt(reading, i, role.Tokens.End) is { } country)
                return country;
        }
        return null;
    }

    /// <summary>The country whose name begins at a token, the longest one of up to three words.</summary>
    private static Country? CountryAt(Reading reading, int token, int end)
    {
        for (var length = Math.Min(3, end - token); length > 0; length--)
            if (Country.Find(reading.Document.SpanOf(new IndexRange(token, length)).Of(reading.Document.Text)) is { } country)
                return country;
        return null;
    }

    private static bool StandsFor(Reading reading, int token) =>
        reading.Document.WordsOf(token) is "of" or "for" or "at" or "with" or "from";

    private static bool IsInstitution(Reading reading, NounPhrase phrase) => phrase.Head == WordTag.Group
        || (phrase.Head == WordTag.Noun && SpeakerWords.IsBody(reading.Document.WordsOf(phrase.HeadToken)))
        || (phrase.Head == WordTag.Name && Country.Find(reading.Document.SpanOf(Bare(reading, phrase)).Of(reading.Document.Text)) is null);

    private static IndexRange Bare(Reading reading, NounPhrase phrase) =>
        reading.Tags[phrase.First] == WordTag.Determiner ? new IndexRange(phrase.First + 1, phrase.Tokens.Count - 1) : phrase.Tokens;
}
