namespace Analysis.Coreference;

/// <summary>"who" and "which" take up the noun phrase before them.</summary>
internal sealed class RelativePronoun(DiscourseModel model) : ISieve
{
    /// <inheritdoc/>
    public MentionKind Kind => MentionKind.Relative;

    /// <inheritdoc/>
    public int Resolve(Mention mention, int known) => model.EntityAt[model.AntecedentOf(mention.Phrase)];
}
