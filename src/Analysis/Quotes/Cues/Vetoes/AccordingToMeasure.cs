namespace Analysis.Quotes;

/// <summary>What something goes by, and nobody says: "according to plan", "seated according to height".</summary>
internal sealed class AccordingToMeasure : ICueVeto
{
    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit) => cue.Class == CueClass.According && cue.End < unit.End
        && reading.PhraseAt[cue.End] is var phrase and >= 0 && reading.Phrases[phrase].Tokens.Count == 1
        && reading.Phrases[phrase].Head is WordTag.Noun or WordTag.CueNoun
        && reading.Document.WordsOf(cue.End) is var word && char.IsLower(word[0]) && !word.EndsWith("s");
}
