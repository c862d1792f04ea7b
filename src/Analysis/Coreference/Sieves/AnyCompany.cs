namespace Analysis.Coreference;

/// <summary>"the company" or "the Danish firm" is the body most in mind that may do business.</summary>
internal sealed class AnyCompany(DiscourseModel model, Salience salience) : ISieve
{
    private const double Unsaid = 0.1;
    private readonly Reading _reading = model.Reading;

    /// <inheritdoc/>
    public MentionKind Kind => MentionKind.Nominal;

    /// <inheritdoc/>
    public int Resolve(Mention mention, int known) =>
        Nominals.IsAnyCompany(_reading, _reading.Phrases[mention.Phrase]) && model.IsOnlyDescribed(known)
        && salience.Most(mention.Phrase, mention.Paragraph, Company) is var company and >= 0 ? company : known;

    private double Company(Entity entity) =>
        entity is not { IsNamed: true, AsCountry: null, Gender: Gender.Unknown } || Kinds.IsOtherBody(_reading, entity)
            || (!entity.IsBody && model.IsOnlyInHeadline(entity)) ? 0
        : entity.IsBody ? 1
        : entity.PersonEvidence < 2 ? Unsaid : 0;
}
