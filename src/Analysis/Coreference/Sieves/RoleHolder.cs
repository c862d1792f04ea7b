namespace Analysis.Coreference;

/// <summary>
/// A definite nominal is whoever holds the role: "the minister" for an agriculture minister; see <see cref="RoleIndex"/>.
/// </summary>
internal sealed class RoleHolder(DiscourseModel model, RoleIndex roles) : ISieve
{
    /// <inheritdoc/>
    public MentionKind Kind => MentionKind.Nominal;

    /// <inheritdoc/>
    public int Resolve(Mention mention, int known) =>
        model.Reading.Phrases[mention.Phrase] is var nominal && Nominals.MayStandForSomebody(model.Reading, nominal)
            && Nominals.IsDefinite(model.Reading, nominal)
            ? roles.Find(nominal, model.Speaks[mention.Phrase])
            : known;
}
