namespace Analysis.Quotes;

/// <summary>Tells whether a cue's clause is put into or behind what was said.</summary>
internal static class Parenthesis
{
    private const int Between = 2;

    private static readonly (bool Right, bool Left) Anywhere = (true, true), InBoth = (false, false), BehindAlone = (true, false);

    /// <summary>What stands before the clause of a cue with this subject.</summary>
    public static Beside Of(Reading reading, Cue cue, NounPhrase subject, IndexRange unit)
    {
        var first = FirstOf(reading, subject, unit);
        if (first <= unit.First || reading.Tags[first - 1] is not (WordTag.Comma or WordTag.Mark) || cue.Token - subject.End > Between)
            return Beside.Nothing;
        if (reading.RunAt[first - 1] >= 0)
            return Beside.Quoted;
        return Clauses.HoldMainVerb(reading, new IndexRange(unit.First, first - unit.First)) ? Beside.Clause : Beside.Words;
    }

    /// <summary>
    /// The sides that what was said may stand on by the punctuation: not behind alone where a clause, a comma and then the cue's own
    /// clause stand; on both where commas enclose that.
    /// </summary>
    public static (bool Right, bool Left) Allowed(Reading reading, Cue cue, IndexRange unit)
    {
        if (cue.Token == unit.First || !MayFollow(cue))
            return Anywhere;
        if (cue.Class == CueClass.According)
            return AllowedOfAccording(reading, cue, unit);
        if (reading.PhraseAt[cue.Token - 1] is not (var p and >= 0))
            return Anywhere;
        var subject = reading.Phrases[p];
        if (IsCutOffBy(reading, FirstOf(reading, subject, unit), unit))
            return BehindAlone;
        var next = reading.Tag(cue.End, unit);
        return Of(reading, cue, subject, unit) switch
        {
            Beside.Clause when next == WordTag.Comma && cue.End + 1 < unit.End && reading.RunAt[cue.End + 1] >= 0
                && !IsUnfinished(reading, subject.First - 2) => Anywhere,
            Beside.Clause when next is WordTag.Semicolon or WordTag.Colon => InBoth,
            Beside.Clause => (next != WordTag.Comma && !ClosesClause(next), true),
            Beside.Words when next == WordTag.Comma && cue.End + 1 < unit.End && reading.RunAt[cue.End + 1] < 0 => InBoth,
            Beside.Quoted => (!ClosesClause(next) || reading.Counts.IsQuoted(cue.End, unit.End), true),
            _ => Anywhere,
        };
    }

    /// <summary>
    /// Whether commas enclose a cue with its subject, and the clause that it cuts goes on with its verb: "the door,
    /// she noted, opened inwards".
    /// </summary>
    public static bool Cuts(Reading reading, Cue cue, IndexRange unit) =>
        cue.Token > unit.First && MayFollow(cue) && cue.Form is VerbForm.Past or VerbForm.Present
        && reading.Tag(cue.End, unit) == WordTag.Comma && cue.End + 1 < unit.End && reading.RunAt[cue.End + 1] < 0
        && reading.IsFinite(cue.End + 1)
        && reading.PhraseAt[cue.Token - 1] is var p and >= 0
        && reading.Tag(FirstOf(reading, reading.Phrases[p], unit) - 1, unit) == WordTag.Comma;

    /// <summary>
    /// Whether the clause of a cue may stand behind what was said: "It rained, she thought", not "it rained, she wanted".
    /// </summary>
    private static bool MayFollow(Cue cue) =>
        cue.Class is CueClass.Say or CueClass.State or CueClass.Reply or CueClass.According or CueClass.Write
        || cue.Frame == CueClass.Promise || (cue.Class == CueClass.Tell && cue.Form == VerbForm.Participle);

    private static (bool Right, bool Left) AllowedOfAccording(Reading reading, Cue cue, IndexRange unit)
    {
        if (cue.End >= unit.End || reading.PhraseAt[cue.End] is not (var p and >= 0))
            return Anywhere;
        var next = reading.Tag(reading.Phrases[p].End, unit);
        var isEnclosed = reading.Tags[cue.Token - 1] == WordTag.Comma && next == WordTag.Comma;
        if (next == WordTag.Colon || (isEnclosed && reading.Phrases[p].End + 1 < unit.End && reading.IsFinite(reading.Phrases[p].End + 1)))
            return InBoth;
        if (isEnclosed && IsUnfinished(reading, cue.Token - 2))
            return InBoth;
        if (isEnclosed && IsCutOffBy(reading, cue.Token, unit))
            return BehindAlone;
        var mayGoOn = isEnclosed && reading.Tag(reading.Phrases[p].End + 1, unit) is WordTag.And or WordTag.But;
        return (mayGoOn || !Clauses.HoldMainVerb(reading, new IndexRange(unit.First, cue.Token - unit.First)), true);
    }

    /// <summary>
    /// Whether a conjunction or relative pronoun before a clause and its comma leaves what was said to stand
    /// behind: "a clock which, they said, was slow".
    /// </summary>
    private static bool IsCutOffBy(Reading reading, int first, IndexRange unit) => reading.Tag(first - 1, unit) == WordTag.Who
        || (reading.Tag(first - 1, unit) == WordTag.Comma && reading.Tag(first - 2, unit) is WordTag.Who or WordTag.And or WordTag.But
            && first - 2 > unit.First);

    /// <summary>
    /// Where a subject begins, those joined to it by "and" included, and what it is attached to where a comma stands before that: "…,
    /// figures
    /// from the board showed".
    /// </summary>
    private static int FirstOf(Reading reading, NounPhrase subject, IndexRange unit)
    {
        var first = subject.First;
        while (first - 2 >= unit.First && reading.Tags[first - 1] == WordTag.And && reading.RunAt[first - 2] < 0
            && reading.PhraseAt[first - 2] is var p and >= 0)
            first = reading.Phrases[p].First;
        var governor = first;
        while (governor - 2 >= unit.First && reading.Tags[governor - 1] is WordTag.Of or WordTag.Preposition
            && reading.RunAt[governor - 2] < 0 && reading.PhraseAt[governor - 2] is var p and >= 0)
            governor = reading.Phrases[p].First;
        return reading.Tag(governor - 1, unit) == WordTag.Comma ? governor : first;
    }

    private static bool ClosesClause(WordTag next) =>
        next is WordTag.Stop or WordTag.Preposition or WordTag.Time or WordTag.Adverb or WordTag.When or WordTag.Because;

    /// <summary>Whether a clause breaks off at a word that something has to follow: "It was also, she said, “a start”".</summary>
    private static bool IsUnfinished(Reading reading, int last) =>
        last >= 0 && reading.Tags[last] is WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do or WordTag.Adverb or WordTag.Not;
}
