namespace Analysis.Quotes;

/// <summary>Recognises whom something is said to, and what they are asked.</summary>
internal static class Addressee
{
    private const int Reach = 10;

    /// <summary>
    /// The quoted run behind the noun phrase that a verb such as "ask" has for its object, as its first token: "asked both sides “to
    /// wait”", "answered the clerk, “No”"; -1 where no such phrase stands between.
    /// </summary>
    public static int QuoteBehind(Reading reading, Cue cue, IndexRange unit)
    {
        if (!TakesOne(cue) || cue.End >= unit.End || reading.RunAt[cue.End] >= 0 || reading.PhraseAt[cue.End] is not (var p and >= 0)
            || reading.Phrases[p].First != cue.End)
            return -1;
        var end = reading.Phrases[p].End;
        if (reading.Tag(end, unit) is WordTag.Comma or WordTag.Colon)
            end++;
        return end < unit.End && reading.RunAt[end] >= 0 && reading.Runs[reading.RunAt[end]].Tokens.First == end ? end : -1;
    }

    /// <summary>
    /// Whether the phrase behind a cue is spoken to, since another that speaks stands right before it: "he had answered the clerk".
    /// </summary>
    public static bool Is(Reading reading, Cue cue, NounPhrase phrase, IndexRange unit)
    {
        if (phrase.First != cue.End || !TakesOne(cue) || cue.Form is VerbForm.Participle && IsPassive(reading, cue.Token, unit))
            return false;
        var i = cue.Token - 1;
        while (reading.Tag(i, unit) is WordTag.Have or WordTag.Be or WordTag.Modal or WordTag.Adverb or WordTag.Not)
            i--;
        return i >= unit.First && reading.RunAt[i] < 0 && reading.PhraseAt[i] is var p and >= 0
            && reading.Phrases[p].Head is WordTag.Pronoun or WordTag.Name or WordTag.Role or WordTag.Group or WordTag.Indefinite
                or WordTag.Noun or WordTag.Title or WordTag.Document;
    }

    /// <summary>
    /// Where a question begins that a verb of asking reports: "asked her what it cost", "was asked on the stairs
    /// whether he knew"; -1 for none.
    /// </summary>
    public static int QuestionBehind(Reading reading, Cue cue, IndexRange unit)
    {
        if (cue.Class != CueClass.Ask)
            return -1;
        for (var i = cue.End; i < Math.Min(unit.End, cue.End + Reach); i++)
        {
            if (reading.RunAt[i] >= 0 || reading.IsFinite(i)
                || reading.Tags[i] is WordTag.Comma or WordTag.To or WordTag.That or WordTag.And or WordTag.But or WordTag.Colon
                    or WordTag.Semicolon)
                return -1;
            if ((reading.Tags[i] is WordTag.Whether or WordTag.What && reading.Tags[i - 1] is not (WordTag.Preposition or WordTag.Of))
                || (i == cue.End && reading.Tags[i] is WordTag.When or WordTag.Who))
                return i;
        }
        return -1;
    }

    /// <summary>Whether a form of "be" stands before a participle; then its subject was spoken to.</summary>
    public static bool IsPassive(Reading reading, int token, IndexRange unit)
    {
        while (reading.Tag(token - 1, unit) is WordTag.Adverb or WordTag.Not)
            token--;
        return reading.Tag(token - 1, unit) == WordTag.Be;
    }

    private static bool TakesOne(Cue cue) => cue.Class is CueClass.Ask or CueClass.Tell or CueClass.Reply || cue.Frame is CueClass.Urge;
}
