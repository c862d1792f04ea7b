namespace Analysis.Quotes;

/// <summary>An annotated speaker beside the quotation found for it.</summary>
/// <param name="Kind">What the words for the speaker are: name, nominal or pronoun.</param>
/// <param name="Gold">The annotation.</param>
/// <param name="Found">The quotation that holds at least half of the annotated one; null for none.</param>
internal sealed record JudgedSpeaker(string Kind, AnnotatedAttribution Gold, Quotation? Found)
{
    /// <summary>Whether the resolved name is the annotated one.</summary>
    public bool IsRight => SpeakerJudge.IsSame(Gold.Speaker!, Found?.Speaker?.Name);
}
