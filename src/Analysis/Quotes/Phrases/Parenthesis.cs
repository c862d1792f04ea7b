namespace Analysis;

/// <summary>What stands before the comma that parts a cue's clause from the rest of its sentence.</summary>
internal enum Beside
{
    /// <summary>No comma parts them.</summary>
    Nothing,

    /// <summary>Words without a verb of their own, or a subordinate clause: "In Paris, she said".</summary>
    Words,

    /// <summary>A main clause: "It rained, she said".</summary>
    Clause,

    /// <summary>A quoted run: "“It rained,” she said".</summary>
    Quoted,
}

/// <summary>Tells whether a cue's clause is put into or behind what was said.</summary>
internal static class Parenthesis
{
    private const int Between = 2;

    /// <summary>What stands before the clause of a cue with this subject.</summary>
    public static Beside Of(Reading reading, Cue cue, NounPhrase subject, IndexRange unit)
    {
        if (subject.First <= unit.First || reading.Tags[subject.First - 1] is not (WordTag.Comma or WordTag.Mark) || cue.Token - subject.End > Between)
            return Beside.Nothing;
        if (reading.RunAt[subject.First - 1] >= 0)
            return Beside.Quoted;
        return ContentForm.HoldsMainVerb(reading, new IndexRange(unit.First, subject.First - unit.First)) ? Beside.Clause : Beside.Words;
    }

    /// <summary>
    /// The sides that what was said may stand on by the punctuation: not behind alone where a clause, a comma and then the cue's own
    /// clause stand; on both where commas enclose that.
    /// </summary>
    public static (bool Right, bool Left) Allowed(Reading reading, Cue cue, IndexRange unit)
    {
        if (cue.Class is not (CueClass.Say or CueClass.State or CueClass.Reply or CueClass.According) || cue.Token == unit.First)
            return (true, true);
        var next = reading.Tag(cue.End, unit);
        if (cue.Class == CueClass.According)
            return (true, !(reading.Tags[cue.Token - 1] == WordTag.Comma && IsFollowedByVerb(reading, cue, unit)));
        if (reading.PhraseAt[cue.Token - 1] is not (var p and >= 0))
            return (true, true);
        return Of(reading, cue, reading.Phrases[p], unit) switch
        {
            Beside.Clause when next == WordTag.Comma && cue.End + 1 < unit.End && reading.RunAt[cue.End + 1] >= 0 && !IsCutOff(reading, reading.Phrases[p].First - 2) => (true, true),
            Beside.Clause when next is WordTag.Semicolon or WordTag.Colon => (false, false),
            Beside.Clause => (next is not (WordTag.Comma or WordTag.Stop or WordTag.Preposition or WordTag.Time or WordTag.Adverb or WordTag.When or WordTag.Because), true),
            Beside.Words when next == WordTag.Comma && cue.End + 1 < unit.End && reading.RunAt[cue.End + 1] < 0 => (false, false),
            _ => (true, true),
        };
    }

    /// <summary>Whether a clause breaks off at a word that something has to follow: "It was also, she said, “a start”".</summary>
    private static bool IsCutOff(Reading reading, int last) => last >= 0 && reading.Tags[last] is WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do or WordTag.Adverb or WordTag.Not;

    /// <summary>Whether "according to" and its source are enclosed by commas, and a verb stands behind: "the lunch, according to the menu, was fish".</summary>
    private static bool IsFollowedByVerb(Reading reading, Cue cue, IndexRange unit) => cue.End < unit.End && reading.PhraseAt[cue.End] is var p and >= 0
        && reading.Tag(reading.Phrases[p].End, unit) == WordTag.Comma && reading.Phrases[p].End + 1 < unit.End && reading.IsFinite(reading.Phrases[p].End + 1);
}
