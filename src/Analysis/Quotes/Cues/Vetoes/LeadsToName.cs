namespace Analysis.Quotes;

/// <summary>A verb that gives what it leads to in marks as a name: "a dog answering to “Bruno”", "goes by “Ace”".</summary>
internal sealed class LeadsToName : ICueVeto
{
    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit) => cue.Class is CueClass.Reply or CueClass.Go
        && reading.Tag(cue.End, unit) is WordTag.To or WordTag.Preposition && reading.Tag(cue.End + 1, unit) == WordTag.NameMark;
}
