namespace Analysis.Quotes;

/// <summary>What points back in the text: "as stated", "as noted above".</summary>
internal sealed class BackReference : ICueVeto
{
    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit) => cue.Form is VerbForm.Past or VerbForm.Participle
        && reading.Tag(cue.Token - 1, unit) == WordTag.As && reading.Document.WordsOf(cue.Token - 1) is "as" or "As"
        && reading.Tag(cue.End, unit) is WordTag.Comma or WordTag.Adverb or WordTag.Preposition or WordTag.None or WordTag.Stop;
}
