namespace Analysis.Countries;

/// <summary>
/// The reading that is most spoken of (inhabitants, fixed figures for countries), that the rest of the article speaks for, and that no
/// region or country beside it excludes.
/// </summary>
internal sealed class LikeliestReading : IReadingSieve
{
    private const float SupportBonus = 1.6f;
    private const float SupportBonusOfPlace = 1;
    private const float PlacesBonus = 1.2f;
    private const float UnknownPenalty = 2.5f;
    private const float UnknownPenaltyAbroad = 1;
    private const float LocalPenalty = 2.5f;
    private const float LocalLimit = 8;
    private const float LocalLimitOfCapital = 2;
    private const float LocalLimitOfCountry = 1;
    private const float ElsewhereBonus = 9;
    private const float RegionBonus = 5;
    private const int StateWeight = 8000;
    private const float DemonymBonus = 3;
    private const float TownsfolkPenalty = 9;

    public NameReading? Choose(NameInPlace name) => Best(name, NameReading.NoCountry);

    /// <summary>The likeliest reading whose country is not the excluded one.</summary>
    public static NameReading? Best(NameInPlace name, short excluded)
    {
        var gazetteer = name.Names.Gazetteer;
        var (best, bestScore) = (default(NameReading), float.NegativeInfinity);
        for (var i = name.Candidate.Readings; i > 0; i = gazetteer[i].Next)
            if (gazetteer[i].Country != excluded && IsPossible(name, gazetteer[i]) && Score(name, gazetteer[i]) is var score
                && score > bestScore)
                (best, bestScore) = (gazetteer[i], score);
        return bestScore > float.NegativeInfinity ? best : null;
    }

    /// <summary>
    /// Whether what needs another reason has one: a place of its kind beside it, its country elsewhere in the article, a dateline.
    /// </summary>
    private static bool IsPossible(NameInPlace name, NameReading reading)
    {
        if (!reading.NeedsSupport || name.Beside == reading.Country)
            return true;
        return reading.Kind is CountryNameKind.Region or CountryNameKind.City
            ? SurroundingWords.IsPlaceType(name.Names.Document.WordAt(name.Candidate.Last + 1))
                || (reading.Kind == CountryNameKind.City && name.OpensDateline)
            : name.Names.Support.Of(reading.Country) > 0 || reading.Kind == CountryNameKind.Capital;
    }

    private static float Score(NameInPlace name, NameReading reading)
    {
        var support = name.Names.Support;
        var around = name.Around;
        var known = support.WithRelated(reading.Country);
        var score = MathF.Log(1 + reading.Weight) + (reading.IsOfCountry ? SupportBonus : SupportBonusOfPlace) * MathF.Log(1 + known);
        score += PlacesBonus * MathF.Log(1 + Math.Min(support.OfPlaces(reading.Country), 2 * support.MostLocal));
        score -= known > 0 ? 0 : (support.MostLocal > 0 ? UnknownPenalty
            : UnknownPenaltyAbroad) + Math.Min(LimitOf(support, reading), LocalPenalty * support.MostLocal);
        score -= reading.Kind == CountryNameKind.Name && support.IsOftenMistaken(reading.Country)
            && SurroundingWords.IsOfTown(around.After) ? TownsfolkPenalty : 0;
        score += reading.Kind == CountryNameKind.Region && (around.IsOfRegion || name.IsJoinedToRegionOf(reading.Country)
            || (around.IsSender && reading.Weight >= StateWeight)) ? RegionBonus : 0;
        score += name.Names.CountryBesideElsewhere(name.Candidate) == reading.Country
            && !SpeaksOfAnother(name, reading) ? ElsewhereBonus : 0;
        return score + (reading.Kind == CountryNameKind.Demonym && name.Candidate.IsOneWord ? DemonymBonus : 0);
    }

    /// <summary>Whether other names in the article speak for another country that has the name.</summary>
    private static bool SpeaksOfAnother(NameInPlace name, NameReading reading)
    {
        for (var i = name.Candidate.Readings; i > 0; i = name.Names.Gazetteer[i].Next)
            if (name.Names.Gazetteer[i] is { Country: >= 0 } other && other.Country != reading.Country
                && name.Names.Support.OfOthers(other.Country, name.Candidate.Readings) > 0)
                return true;
        return false;
    }

    private static float LimitOf(Support support, NameReading reading) => reading.IsOfCountry && !support.IsOftenMistaken(reading.Country)
        ? LocalLimitOfCountry : reading.Kind == CountryNameKind.Capital ? LocalLimitOfCapital : LocalLimit;
}
