namespace Analysis.Quotes;

/// <summary>
/// A clause begins behind whom it is said to, and when and where: "told the paper it would close", "told a crowd in Linz on Friday that",
/// "explained to the board why". Where a noun phrase runs on into the subject of the clause ("told parents lessons would end"), it is cut.
/// </summary>
internal sealed class ClauseBehindAddressee : IStartSieve
{
    private const int MostLinks = 5;

    /// <inheritdoc/>
    public int StartOf(Reading reading, Cue cue, IndexRange unit)
    {
        var first = FirstOf(reading, cue, unit);
        if (first < 0 || first >= unit.End || reading.RunAt[first] >= 0 || reading.PhraseAt[first] is not (var phrase and >= 0)
            || reading.Phrases[phrase].First != first
            || reading.Phrases[phrase].Head is WordTag.Pronoun or WordTag.It or WordTag.Who)
            return -1;
        for (var links = 0; links < MostLinks; links++)
        {
            var end = reading.Phrases[phrase].End;
            if (end < unit.End && reading.RunAt[end] < 0 && reading.IsFinite(end))
                return IsPluralNoun(reading, end, unit) && (reading.Tags[end - 1] == WordTag.Name || IsPlural(reading, end - 1)) ? end
                    : AddresseeEnd.In(reading, reading.Phrases[phrase], cue.Frame == CueClass.Tell && links == 0);
            if (Clauses.OpenAt(reading, end, unit))
                return end;
            end += reading.Tag(end, unit) is WordTag.Of or WordTag.Preposition or WordTag.To ? 1 : 0;
            if (end >= unit.End || reading.RunAt[end] >= 0 || reading.PhraseAt[end] is not (var next and >= 0)
                || reading.Phrases[next].First != end
                || (end == reading.Phrases[phrase].End && reading.Phrases[next].Head != WordTag.Time))
                return BehindAside(reading, end, unit);
            phrase = next;
        }
        return -1;
    }

    /// <summary>
    /// Where the one begins to whom something is said: the object of "tell", or what "to" brings behind "explain"; -1 for nobody.
    /// </summary>
    private static int FirstOf(Reading reading, Cue cue, IndexRange unit)
    {
        if (cue.Class == CueClass.Tell || cue.Frame == CueClass.Promise)
            return cue.Form is VerbForm.Participle && Addressee.IsPassive(reading, cue.Token, unit) ? -1 : cue.End;
        return cue.Class is CueClass.Say or CueClass.State or CueClass.Write or CueClass.Discuss && reading.Tag(cue.End, unit) == WordTag.To
            ? cue.End + 1
            : -1;
    }

    /// <summary>
    /// Whether a plural that is a verb too has a verb of its own: "promised investors returns would", "told Al Jazeera talks were".
    /// </summary>
    private static bool IsPluralNoun(Reading reading, int token, IndexRange unit) =>
        reading.Tags[token] is WordTag.Present or WordTag.CuePresent && token + 1 < unit.End && reading.RunAt[token + 1] < 0
        && reading.Tags[token + 1] is WordTag.Be or WordTag.Have or WordTag.Modal;

    private static bool IsPlural(Reading reading, int token) => reading.Tags[token] is WordTag.Role or WordTag.Noun or WordTag.Group
        && reading.Document.WordsOf(token)[^1] == 's';

    /// <summary>
    /// The clause behind the name of the one told, or the "that" behind what commas enclose: "told the inquiry, which sits in Linz,
    /// that".
    /// </summary>
    private static int BehindAside(Reading reading, int comma, IndexRange unit)
    {
        const int Longest = 16;
        if (reading.Tag(comma, unit) != WordTag.Comma)
            return -1;
        for (var i = comma + 1; i < Math.Min(unit.End - 1, comma + Longest) && reading.RunAt[i] < 0; i++)
            if (reading.Tags[i] == WordTag.Comma)
                return reading.Tags[i + 1] == WordTag.That
                    || (IsNameBetween(reading, comma, i) && Clauses.OpenAt(reading, i + 1, unit)) ? i + 1 : -1;
        return -1;
    }

    private static bool IsNameBetween(Reading reading, int comma, int close) => reading.PhraseAt[comma + 1] is var name and >= 0
        && reading.Phrases[name] is { Head: WordTag.Name } phrase && phrase.First == comma + 1 && phrase.End == close;
}
