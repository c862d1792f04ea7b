namespace Analysis.Quotes;

/// <summary>
/// How somebody feels, or what was done to them, and not what they say: "he was worried", "she was informed of it",
/// "he said he was reminded of 1990".
/// </summary>
internal sealed class PassiveOfFeeling : ICueVeto
{
    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit)
    {
        if (cue.Form != VerbForm.Participle
            || !(cue.Class is CueClass.Tell || cue.Frame is CueClass.Hope or CueClass.Know or CueClass.Want or CueClass.Praise)
            || !Addressee.IsPassive(reading, cue.Token, unit))
            return false;
        return reading.Tag(cue.End, unit) is WordTag.None or WordTag.Stop or WordTag.Comma or WordTag.Of or WordTag.Preposition
            or WordTag.Time or WordTag.Adverb or WordTag.And or WordTag.But
            && Subject.Of(reading, cue.Token, unit) is { Phrase: var p and >= 0 } && IsSaid(reading, reading.Phrases[p], unit);
    }

    /// <summary>Whether a verb that reports stands before a subject, or the subject opens its sentence.</summary>
    private static bool IsSaid(Reading reading, NounPhrase subject, IndexRange unit)
    {
        var before = subject.First - 1;
        before -= reading.Tag(before, unit) == WordTag.That ? 1 : 0;
        return reading.Tag(before, unit) is WordTag.None or WordTag.CuePast or WordTag.CuePresent;
    }
}
