namespace Analysis.Quotes;

/// <summary>Recognises the cue that stands before its source: "…, said NAME", "“…” asked the driver".</summary>
internal static class Inversion
{
    /// <summary>
    /// Whether a name behind the cue is its source, and what was said stands before it; not where the name
    /// has a verb of its own, as in "Ada Quell, the mayor, said Larnaca was late".
    /// </summary>
    public static bool Is(Reading reading, Cue cue)
    {
        if (cue.Form is not (VerbForm.Past or VerbForm.Present) || cue.Token == 0 || cue.End >= reading.Count
            || reading.PhraseAt[cue.End] < 0)
            return false;
        var source = reading.Phrases[reading.PhraseAt[cue.End]];
        return (reading.RunAt[cue.Token - 1] >= 0 ? MayFollowMarks(reading, cue, source) : MayFollowComma(reading, cue)
            || ClosesSentence(reading, cue, source)) && (source.End >= reading.Count || !reading.IsFinite(source.End));
    }

    private static bool MayFollowMarks(Reading reading, Cue cue, NounPhrase source) => cue.Frame == CueClass.Contain
        ? reading.Document.WordsOf(cue.Token) is "read" or "reads" && source.Head is WordTag.Document or WordTag.Name or WordTag.Group
            && source.End >= reading.Units[reading.UnitAt[cue.Token]].End - 1
        : source.Head is WordTag.Name or WordTag.Title or WordTag.Role or WordTag.Group or WordTag.Noun
        && (cue.Class is CueClass.Say or CueClass.State or CueClass.Reply or CueClass.Manner or CueClass.Ask or CueClass.Go
            or CueClass.Think || cue.Frame is CueClass.Urge or CueClass.Promise);

    /// <summary>
    /// Whether a verb with a body or person behind it closes a sentence that is a clause before: "the lake is
    /// empty, reported the News Agency (NA)."
    /// </summary>
    private static bool ClosesSentence(Reading reading, Cue cue, NounPhrase source)
    {
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        return cue.Class is CueClass.Say or CueClass.State && reading.Tags[cue.Token - 1] == WordTag.Comma
            && reading.RunAt[cue.Token - 1] < 0 && source.First == cue.End
            && source.Head is WordTag.Name or WordTag.Role or WordTag.Group or WordTag.Title
            && reading.Tag(source.End, unit) is WordTag.None or WordTag.Stop or WordTag.Open
            && Clauses.HoldMainVerb(reading, new IndexRange(unit.First, cue.Token - 1 - unit.First));
    }

    private static bool MayFollowComma(Reading reading, Cue cue) =>
        cue.Class is CueClass.Say or CueClass.State or CueClass.Reply or CueClass.Manner
        && reading.Tags[cue.Token - 1] == WordTag.Comma && reading.Tags[cue.End] is WordTag.Name or WordTag.Title;

    /// <summary>
    /// Whether the clause that was cut by the cue and its source goes on behind them: "the union, said Ada Quell, had written".
    /// </summary>
    public static bool Resumes(Reading reading, Cue cue, IndexRange unit)
    {
        var comma = reading.Phrases[reading.PhraseAt[cue.End]].End;
        return reading.RunAt[cue.Token - 1] < 0 && reading.Tag(comma, unit) == WordTag.Comma && comma + 1 < unit.End
            && reading.RunAt[comma + 1] < 0 && reading.IsFinite(comma + 1);
    }
}
