namespace Analysis.Countries;

/// <summary>An abbreviation or seat of power is what it says, but for amounts, roads, and "US" as a pronoun in capitals.</summary>
internal sealed class ShortName : IMeaningSieve
{
    public bool? IsMeant(NameInPlace name, NameReading reading)
    {
        if (reading.Kind is not (CountryNameKind.Abbreviation or CountryNameKind.Metonym))
            return null;
        var around = name.Around;
        return around.After is not ['$', ..] && around.Before is not [.., '$'] && !around.IsCurrency && !around.IsRoad
            && !(name.Candidate.IsOneWord && around.IsPronoun);
    }
}

/// <summary>"Lake Chad", "the Congo River" and "Indian Lake Road" are no countries.</summary>
internal sealed class WaterOrRoad : IMeaningSieve
{
    public bool? IsMeant(NameInPlace name, NameReading reading) => name.Around.IsWater || name.Around.IsRoad ? false : null;
}

/// <summary>An agency in a dateline's brackets is none: "(Meridian Wire) —".</summary>
internal sealed class AgencyInBrackets : IMeaningSieve
{
    public bool? IsMeant(NameInPlace name, NameReading reading) => name.Around.IsAgency ? false : null;
}

/// <summary>"The Swiss franc", "Hong Kong dollars".</summary>
internal sealed class MoneyOfCountry : IMeaningSieve
{
    public bool? IsMeant(NameInPlace name, NameReading reading) =>
        reading.Kind is CountryNameKind.Demonym or CountryNameKind.Name && name.Around.IsCurrency ? false : null;
}

/// <summary>"She spoke French."</summary>
internal sealed class LanguageName : IMeaningSieve
{
    public bool? IsMeant(NameInPlace name, NameReading reading) =>
        reading.Kind == CountryNameKind.Demonym && name.Candidate.IsOneWord && name.Around.IsLanguage ? false : null;
}

/// <summary>"Robert French", "Mrs. English", and later the surname alone.</summary>
internal sealed class PersonOfPeople : IMeaningSieve
{
    public bool? IsMeant(NameInPlace name, NameReading reading) => reading.Kind == CountryNameKind.Demonym
        && (name.Names.Uses.PartAt(name.Index) == PartOfName.Surname || name.Names.Uses.IsPersons(name.Index)) ? false : null;
}

/// <summary>Dishes, shops, breeds and lessons that are called after a people: "a Greek bakery", "an English spaniel".</summary>
internal sealed class ThingOfPeople : IMeaningSieve
{
    public bool? IsMeant(NameInPlace name, NameReading reading) => reading.Kind == CountryNameKind.Demonym
        && (SurroundingWords.IsThing(name.Around.After)
            || (name.Around.After is "and" && SurroundingWords.IsThing(name.Names.Document.WordAt(name.Candidate.Last + 3))))
            ? false
            : null;
}

/// <summary>What else is called after a people is of their country.</summary>
internal sealed class PeopleName : IMeaningSieve
{
    public bool? IsMeant(NameInPlace name, NameReading reading) => reading.Kind == CountryNameKind.Demonym ? true : null;
}

/// <summary>Where an article was filed is a place.</summary>
internal sealed class FiledThere : IMeaningSieve
{
    public bool? IsMeant(NameInPlace name, NameReading reading) =>
        name.OpensDateline && (!reading.IsWord || name.Around.After is "," or "(") ? true : null;
}

/// <summary>What a region or country stands beside is a place.</summary>
internal sealed class PlaceBeside : IMeaningSieve
{
    public bool? IsMeant(NameInPlace name, NameReading reading) => name.Beside == reading.Country ? true : null;
}

/// <summary>What is part of a person's full name here is none.</summary>
internal sealed class PersonHere : IMeaningSieve
{
    public bool? IsMeant(NameInPlace name, NameReading reading) =>
        name.Names.Uses.PartAt(name.Index) != PartOfName.None && !(reading.IsOfCountry && !name.Candidate.IsOneWord) ? false : null;
}

/// <summary>What means somebody whom the article names in full, or who is shown to be somebody by the words around, is none.</summary>
internal sealed class PersonOfArticle : IMeaningSieve
{
    public bool? IsMeant(NameInPlace name, NameReading reading) => (reading.IsGivenName || name.Names.Uses.IsPersons(name.Index))
        && name.Names.Uses.IsBearer(name.Index, name.CanBeCountry, name.Names.Support.Of(reading.Country)) ? false : null;
}

/// <summary>A country's own name means it.</summary>
internal sealed class CountryItself : IMeaningSieve
{
    private const int LeastWeight = 20_000;

    public bool? IsMeant(NameInPlace name, NameReading reading) => reading.IsOfCountry && reading.Weight >= LeastWeight ? true : null;
}

/// <summary>
/// A town that is called like an English word ("Save", "Drama", "Reading") is a town where a preposition or another place says so, or where
/// the article speaks of its country and the capital is not that of a sentence's start or of a title.
/// </summary>
internal sealed class WordThatIsPlace : IMeaningSieve
{
    private const int KnownToAll = 1_000;

    public bool? IsMeant(NameInPlace name, NameReading reading)
    {
        if (!reading.IsWord || !name.Candidate.IsOneWord || reading.IsOfCountry)
            return null;
        var around = name.Around;
        if (IsPlaced(around) || IsExplained(name) || name.IsJoinedToPlaceOf(reading.Country) || name.IsOnWayInside(reading.Country)
            || name.Names.IsLocatedElsewhere(name.Candidate))
            return null;
        return (name.Names.Support.OfOthers(reading.Country, name.Candidate.Readings) > 0 || reading.Weight >= KnownToAll)
            && !around.PrecedesCapital && !name.IsInCapitals
            && !(around.OpensSentence && reading.Weight < KnownToAll / 5) ? null : false;
    }

    /// <summary>Whether it is said behind it where it lies: "Cork, in Ireland".</summary>
    private static bool IsExplained(NameInPlace name) => name.Around.After is "," && name.Around.SecondAfter is "in" or "near"
        && Surroundings.IsCapitalised(name.Names.Document.WordAt(name.Candidate.Last + 3));

    /// <summary>Whether the words around leave only a place; "to" and "from" do not ("to God", "to Save").</summary>
    private static bool IsPlaced(Surroundings around) =>
        around.Before is "in" or "In" or "at" or "At" or "near" or "Near" or "outside" or "inside" or "across"
        || (around.Before is "of" && SurroundingWords.IsOfSomeTown(around.SecondBefore))
        || SurroundingWords.IsPlaceType(around.After) || SurroundingWords.IsOfTown(around.After);
}

/// <summary>Other places pass by a score of size, preposition, capitals around them and the article's other places.</summary>
internal sealed class PlaceScore : IMeaningSieve
{
    private const float Threshold = -0.4f;
    private const float JoinedBonus = 1.5f;
    private const float LocatedBonus = 1;
    private const float UnsupportedPenalty = 1.2f;
    private const int KnownToAll = 1_000;

    public bool? IsMeant(NameInPlace name, NameReading reading) => Score(name, reading) > Threshold;

    private static float Score(NameInPlace name, NameReading reading)
    {
        var around = name.Around;
        var isPersons = name.Names.Uses.IsPersons(name.Index);
        var score = -2.2f + 0.5f * MathF.Log(1 + reading.Weight);
        score += around.IsLocated ? 2.5f : around.Before is "of" ? 0.8f : 0;
        score += Math.Min(
            2, 0.8f * (name.Candidate.IsOneWord
                ? name.Names.Support.OfOthers(reading.Country, name.Candidate.Readings)
                : name.Names.Support.Of(reading.Country)));
        score += name.IsJoinedToPlaceOf(reading.Country) ? JoinedBonus : 0;
        if (name.Candidate.IsOneWord && !around.IsLocated && reading.Weight < KnownToAll)
            score += name.Names.IsLocatedElsewhere(name.Candidate) ? LocatedBonus
                : name.Names.Support.OfOthers(reading.Country, name.Candidate.Readings) == 0 ? -UnsupportedPenalty : 0;
        score += name.Candidate.IsOneWord ? OfOneWord(name, reading) : 1.2f;
        score -= around.FollowsCapital ? 3 : 0;
        score -= around.PrecedesCapital && !around.IsInOrganisation && !around.IsTeam
            && !SurroundingWords.IsPlaceType(around.After) && !SurroundingWords.IsOfTown(around.After) ? 2.5f : 0;
        score += SurroundingWords.IsPlaceType(around.After) || SurroundingWords.IsOfTown(around.After) ? 2.5f
            : around.IsInOrganisation && !isPersons ? 1
            : 0;
        score -= around.OpensSentence && reading.Weight < 100 ? 1.5f : 0;
        return score - (isPersons ? 3 : 0);
    }

    private static float OfOneWord(NameInPlace name, NameReading reading)
    {
        var around = name.Around;
        var score = reading.IsGivenName && GivenNames.AreCommon(name.Word) ? -1.5f : 0;
        score -= name.IsInCapitals && !SurroundingWords.IsLocating(around.Before) && reading.Weight < 300 ? 2.5f : 0;
        score -= around.IsInDoubleName ? 4 : 0;
        return score - (!around.StandsBare ? 0 : around.Before is "the" or "The" ? 2.5f
            : around.Before is "a" or "an" && around.After is not "-" ? 4 : 0);
    }
}
