namespace Analysis.Quotes;

/// <summary>What was found or seen and has nobody who says so: "after “strange lights” were seen over the moor".</summary>
internal sealed class PerceivedSubject : ICueVeto
{
    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit)
    {
        if (!(cue.Class is CueClass.Learn or CueClass.Show || reading.Document.WordsOf(cue.Token) is "found"))
            return false;
        var auxiliary = cue.Token - 1;
        while (reading.Tag(auxiliary, unit) is WordTag.Adverb or WordTag.Not)
            auxiliary--;
        return reading.Tag(auxiliary, unit) == WordTag.Be && reading.Tag(cue.End, unit) is WordTag.None or WordTag.Stop or WordTag.Comma
            or WordTag.Preposition or WordTag.Adverb or WordTag.When or WordTag.And or WordTag.But;
    }
}
