namespace Analysis.Coreference;

/// <summary>Words for the people of a country: "the Swede", "a New Zealander".</summary>
internal static class Demonyms
{
    /// <summary>
    /// Whether a phrase stands for one person by the country: a determiner and a demonym, but no collective such as "the French".
    /// </summary>
    public static bool IsPerson(Reading reading, NounPhrase phrase) =>
        reading.Tags[phrase.First] == WordTag.Determiner && phrase.Tokens.Count is 2 or 3 && CountryOf(reading, phrase) is not null;

    /// <summary>The country of the demonym behind the determiner; null where there is none.</summary>
    public static Country? CountryOf(Reading reading, NounPhrase phrase)
    {
        var words = reading.Document.SpanOf(new IndexRange(phrase.First + 1, phrase.Tokens.Count - 1)).Of(reading.Document.Text);
        var isCollective = words.EndsWith("sh") || words.EndsWith("ch")
            || words.EndsWith("ese") || words.EndsWith('s');
        return !isCollective && Country.Find(words) is { } country && IsDemonym(country, words) ? country : null;
    }

    private static bool IsDemonym(Country country, ReadOnlySpan<char> words)
    {
        foreach (var name in country.Names)
            if (name.Kind == CountryNameKind.Demonym && words.SequenceEqual(name.Text))
                return true;
        return false;
    }
}
