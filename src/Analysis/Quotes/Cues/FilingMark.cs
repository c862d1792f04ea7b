namespace Analysis.Quotes;

/// <summary>
/// Recognises, inside a text, the agency or town that says where and by whom it was filed, and speaks for nobody: "Reuters - Nokia said",
/// "NEW YORK (Reuters) - The bank said", "ATHENS : The team said".
/// </summary>
internal static class FilingMark
{
    private const int LongestBracket = 6;

    /// <summary>Whether a noun phrase is one: at the opening of a sentence, with a dash behind it that stands alone.</summary>
    public static bool Is(Reading reading, NounPhrase phrase, IndexRange unit)
    {
        if (phrase.First != unit.First || phrase.Head != WordTag.Name)
            return false;
        var words = reading.Document.SpanOf(phrase.Tokens).Of(reading.Document.Text);
        var end = BehindBracket(reading, phrase.End, unit);
        if (reading.Tag(end, unit) == WordTag.Dash)
            return StandsAlone(reading, end, unit)
                && (Outlets.IsAgency(words) || (end > phrase.End && !words.ContainsAnyInRange('a', 'z')));
        return reading.Tag(phrase.End, unit) == WordTag.Colon && reading.Document.GapBefore(phrase.End).Length > 0
            && !words.ContainsAnyInRange('a', 'z');
    }

    /// <summary>
    /// The token behind the dash or colon of such a mark at the opening of a sentence; the first token where there is none.
    /// </summary>
    public static int EndOf(Reading reading, IndexRange unit)
    {
        if (reading.PhraseAt[unit.First] is not (var phrase and >= 0) || !Is(reading, reading.Phrases[phrase], unit))
            return unit.First;
        var end = reading.Phrases[phrase].End;
        return (reading.Tag(end, unit) == WordTag.Colon ? end : BehindBracket(reading, end, unit)) + 1;
    }

    private static int BehindBracket(Reading reading, int token, IndexRange unit)
    {
        if (reading.Tag(token, unit) != WordTag.Open)
            return token;
        for (var i = token + 1; i < Math.Min(unit.End, token + LongestBracket); i++)
            if (reading.Tags[i] == WordTag.Close)
                return i + 1;
        return token;
    }

    private static bool StandsAlone(Reading reading, int dash, IndexRange unit) => reading.Document.GapBefore(dash).Length > 0
        || (dash + 1 < unit.End && reading.Document.GapBefore(dash + 1).Length > 0);
}
