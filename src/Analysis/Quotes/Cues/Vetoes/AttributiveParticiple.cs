namespace Analysis.Quotes;

/// <summary>
/// A participle that stands before its noun, joined to an adjective: "actual or threatened violence"; and a noun
/// with another before it: "member states".
/// </summary>
internal sealed class AttributiveParticiple : ICueVeto
{
    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit)
    {
        if (cue.Form is VerbForm.Past or VerbForm.Participle)
            return reading.Tag(cue.Token - 1, unit) == WordTag.And && reading.Tag(cue.Token - 2, unit) == WordTag.Adjective
                && reading.Tag(cue.End, unit) is WordTag.Noun or WordTag.CueNoun;
        return cue.Form == VerbForm.Present && reading.Document.WordsOf(cue.Token) is "states" && cue.Token > unit.First
            && reading.Document.WordsOf(cue.Token - 1) is "member" or "nation";
    }
}
