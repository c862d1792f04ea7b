namespace Analysis.Quotes;

/// <summary>Tells where word order and punctuation alone say that a cue reports.</summary>
internal static class SureCue
{
    private static readonly ClauseBehindAddressee Clause = new();
    private static readonly DeedBehindVerb Deed = new();

    /// <summary>Whether they do.</summary>
    public static bool Is(Reading reading, Cue cue)
    {
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        var subject = Subject.Of(reading, cue.Token, unit);
        return Asks(reading, cue, unit) || DocumentSpeaks.Of(reading, cue, subject, unit) >= 0 || TellsClause(reading, cue, unit)
            || StatesClause(reading, cue, subject, unit) || OpensMarks(reading, cue, unit)
            || Deed.StartOf(reading, cue, unit) >= 0 || Parenthesis.Cuts(reading, cue, unit)
            || (Inversion.Is(reading, cue) && Inversion.Resumes(reading, cue, unit));
    }

    /// <summary>Whether a question that is asked stands behind the cue.</summary>
    public static bool Asks(Reading reading, Cue cue, IndexRange unit) => Addressee.QuestionBehind(reading, cue, unit) >= 0;

    /// <summary>Whether a verb of telling has a clause behind whom it is told to: "warned the president the army was tired".</summary>
    public static bool TellsClause(Reading reading, Cue cue, IndexRange unit) =>
        (cue.Class == CueClass.Tell || cue.Frame == CueClass.Promise)
        && cue.Form is VerbForm.Past or VerbForm.Present && Clause.StartOf(reading, cue, unit) >= 0;

    /// <summary>
    /// Whether "said" has a clause behind it, or another verb of stating with somebody right before it: "and the board claims the tax will
    /// fall".
    /// </summary>
    private static bool StatesClause(Reading reading, Cue cue, Subject subject, IndexRange unit) =>
        (cue.Class == CueClass.Say ? cue.Form is VerbForm.Past or VerbForm.Present
            : cue.Class == CueClass.State && SubjectBeside.Is(reading, cue, subject, unit))
        && Clauses.OpenAt(reading, cue.End, unit);

    /// <summary>Whether a colon leads from a verb to words in marks: "began quietly: “I came by boat”".</summary>
    private static bool OpensMarks(Reading reading, Cue cue, IndexRange unit)
    {
        var colon = cue.End;
        while (reading.Tag(colon, unit) is WordTag.Adverb or WordTag.Time)
            colon++;
        return cue.Class is CueClass.Say or CueClass.State or CueClass.Reply or CueClass.Manner or CueClass.Go or CueClass.Ask
                or CueClass.Write
            && cue.Form is VerbForm.Past or VerbForm.Present && reading.Tag(colon, unit) == WordTag.Colon && colon + 1 < unit.End
            && reading.RunAt[colon + 1] >= 0;
    }
}
