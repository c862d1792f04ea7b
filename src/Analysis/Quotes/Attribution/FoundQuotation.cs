namespace Analysis.Quotes;

/// <summary>A quotation before its speaker is resolved.</summary>
/// <param name="Pieces">Its pieces as runs of tokens, in order, without overlaps.</param>
/// <param name="Cue">Its cue, or null.</param>
/// <param name="Source">The index of the source's noun phrase, or -1.</param>
/// <param name="Chance">The product of the probabilities it rests on.</param>
/// <param name="Via">The index of the noun phrase of whoever the words came through, or -1.</param>
internal sealed record FoundQuotation(List<IndexRange> Pieces, Cue? Cue, int Source, double Chance, int Via = -1)
{
    /// <summary>Whether it is a labelled speech, said word for word though no marks say so.</summary>
    public bool IsSpeech { get; init; }

    /// <summary>The name of the rule that found it as a whole; null where cues and marks did.</summary>
    public string? By { get; init; }

    /// <summary>What the resolver of speakers needs of it.</summary>
    public Utterance Utterance => new(Pieces, Source, Cue?.End ?? -1);
}
