namespace Analysis.Quotes;

/// <summary>Recognises a subject that stands right before the verb that reports and can only be its: "…, and Norway said".</summary>
internal static class SubjectBeside
{
    /// <summary>The share of such subjects that are the source.</summary>
    public const double Chance = 0.97;

    /// <summary>
    /// Whether a noun phrase that names somebody opens the clause of an active verb of saying, behind a conjunction
    /// or at the start of its sentence.
    /// </summary>
    public static bool Is(Reading reading, Cue cue, Subject subject, IndexRange unit)
    {
        if (subject.Path == SubjectPath.Named)
            return true;
        if (subject.Path != SubjectPath.Beside || cue.Form is not (VerbForm.Past or VerbForm.Present)
            || cue.Class is not (CueClass.Say or CueClass.Tell or CueClass.State or CueClass.Think))
            return false;
        var phrase = reading.Phrases[subject.Phrase];
        return (phrase.Head is WordTag.Name or WordTag.Role or WordTag.Title or WordTag.Group or WordTag.Pronoun or WordTag.Document
            or WordTag.Indefinite || (phrase.Head == WordTag.Noun && cue.Class == CueClass.Say))
            && reading.Tag(phrase.First - 1, unit) is WordTag.And or WordTag.But or WordTag.None or WordTag.That or WordTag.Because;
    }
}
