namespace Analysis.Quotes;

/// <summary>
/// A clause with "that" begins behind when and where it was said: "announced the following day that", "said in a letter on Friday that",
/// "said in a statement it would".
/// </summary>
internal sealed class ClauseBehindTime : IStartSieve
{
    private const int Reach = 14;

    /// <inheritdoc/>
    public int StartOf(Reading reading, Cue cue, IndexRange unit)
    {
        if (cue.Class is CueClass.Noun or CueClass.Other or CueClass.According or CueClass.Colon or CueClass.Dash)
            return -1;
        var isPlaced = false;
        for (var i = cue.End; i < Math.Min(unit.End, cue.End + Reach) && reading.RunAt[i] < 0;)
            if (reading.Tags[i] == WordTag.That)
                return i > cue.End && i + 1 < unit.End && !reading.IsFinite(i + 1) ? i : -1;
            else if (reading.Tags[i] is WordTag.Preposition or WordTag.Of or WordTag.To && i + 1 < unit.End
                && reading.PhraseAt[i + 1] is var phrase and >= 0 && !TakesClause(reading, reading.Phrases[phrase]))
            {
                isPlaced |= reading.Document.WordsOf(i) is "in" && reading.Phrases[phrase].Head == WordTag.Document;
                i = reading.Phrases[phrase].End;
            }
            else if (reading.Tags[i] == WordTag.Adverb)
                i++;
            else if (reading.PhraseAt[i] is var time and >= 0 && reading.Phrases[time].Head == WordTag.Time)
                i = reading.Phrases[time].End;
            else
                return isPlaced && IsSubject(reading, i) && Clauses.OpenAt(reading, i, unit) ? i : -1;
        return -1;
    }

    /// <summary>Whether a clause without "that" may open with a word: "said in a statement on Friday it would close".</summary>
    private static bool IsSubject(Reading reading, int token) => reading.PhraseAt[token] is var phrase and >= 0
        && reading.Phrases[phrase].First == token
        && reading.Phrases[phrase].Head is WordTag.Pronoun or WordTag.It or WordTag.Name or WordTag.Group or WordTag.Role;

    /// <summary>Whether a noun has the clause behind it for its own: "on condition that", "in the hope that".</summary>
    private static bool TakesClause(Reading reading, NounPhrase phrase) =>
        phrase.Head == WordTag.CueNoun || (phrase.Head == WordTag.Noun && phrase.Tokens.Count == 1)
        || reading.Document.WordsOf(phrase.HeadToken) is "condition" or "fact" or "grounds" or "case" or "event";
}
