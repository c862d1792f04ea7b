namespace Analysis.Quotes;

/// <summary>A participle that gives the words on a thing, in marks: "a banner reading “…” hung from the bridge".</summary>
internal sealed class WordsOnThing : ICueVeto
{
    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit) => cue.Form == VerbForm.Ing
        && reading.Tag(cue.End, unit) == WordTag.NameMark;
}
