namespace Analysis.Quotes;

/// <summary>Recognises the name behind a dash that signs a quotation: "“…” – Ada Quell, mayor".</summary>
internal static class Signature
{
    private const int Longest = 16;

    /// <summary>The noun phrase that signs the quoted run before a dash, or -1.</summary>
    public static int At(Reading reading, int dash)
    {
        if (dash <= 0 || dash + 1 >= reading.Count || reading.Tags[dash] != WordTag.Dash || reading.RunAt[dash - 1] < 0
            || reading.PhraseAt[dash + 1] < 0)
            return -1;
        var phrase = reading.Phrases[reading.PhraseAt[dash + 1]];
        if (phrase.First != dash + 1 || phrase.Head is not (WordTag.Name or WordTag.Role or WordTag.Group or WordTag.Noun))
            return -1;
        var end = reading.ParagraphEnd(dash);
        if (end - dash > Longest)
            return -1;
        for (var i = phrase.End; i < end; i++)
            if (reading.RunAt[i] >= 0 || reading.IsFinite(i))
                return -1;
        return reading.PhraseAt[dash + 1];
    }
}
