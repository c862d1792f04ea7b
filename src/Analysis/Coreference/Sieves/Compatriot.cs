namespace Analysis.Coreference;

/// <summary>"the Swede" is the person most in mind whose roles name that country, or none.</summary>
internal sealed class Compatriot(DiscourseModel model, Salience salience) : ISieve
{
    private const double SameCountry = 20;
    private const double OtherCountry = 0.05;
    private readonly Reading _reading = model.Reading;

    /// <inheritdoc/>
    public MentionKind Kind => MentionKind.Nominal;

    /// <inheritdoc/>
    public int Resolve(Mention mention, int known)
    {
        var nominal = _reading.Phrases[mention.Phrase];
        return known == DiscourseModel.Nobody && nominal.Head == WordTag.Name && Nominals.IsDefinite(_reading, nominal)
            && Demonyms.IsPerson(_reading, nominal)
            ? salience.Most(mention.Phrase, mention.Paragraph, entity => Fitness.Person(entity, Gender.Unknown) * Fits(entity, nominal))
            : known;
    }

    private double Fits(Entity entity, NounPhrase nominal)
    {
        var country = Demonyms.CountryOf(_reading, nominal);
        var known = Affiliations.CountryOf(_reading, entity);
        return known is null ? 1 : known.Code == country?.Code ? SameCountry : OtherCountry;
    }
}
