namespace Analysis.Countries;

/// <summary>A strategy that says which country a name means, of those it can mean.</summary>
internal interface IReadingSieve
{
    /// <summary>What the name means; null where the strategy does not say.</summary>
    NameReading? Choose(NameInPlace name);
}

/// <summary>
/// A strategy that says whether words mean a place at all, and not a person, a thing or a word that only looks like a name.
/// </summary>
internal interface IMeaningSieve
{
    /// <summary>Whether they mean it; null where the strategy does not say.</summary>
    /// <param name="name">The words.</param>
    /// <param name="reading">What they would mean.</param>
    bool? IsMeant(NameInPlace name, NameReading reading);
}

/// <summary>
/// The strategies in their order, the most certain first: the first that has a say decides. A name passes first those that choose its
/// country, then those that ask whether it is meant at all.
/// </summary>
/// <param name="Readings">Which country.</param>
/// <param name="Meanings">Whether a country is meant.</param>
internal sealed record Sieves(IReadOnlyList<IReadingSieve> Readings, IReadOnlyList<IMeaningSieve> Meanings)
{
    /// <summary>All of them.</summary>
    public static Sieves All { get; } = new(
        [new OtherOfThatName(), new NamedBeside(), new SharedName(), new DatedPlace(), new LikeliestReading()],
        [
            new ShortName(), new WaterOrRoad(), new AgencyInBrackets(), new MoneyOfCountry(), new LanguageName(), new ThingOfPeople(),
            new PersonOfPeople(),
            new PeopleName(), new FiledThere(), new PlaceBeside(), new PersonHere(), new PersonOfArticle(), new CountryItself(),
            new WordThatIsPlace(), new PlaceScore(),
        ]);
}
