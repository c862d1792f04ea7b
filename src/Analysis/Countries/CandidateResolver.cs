namespace Analysis.Countries;

/// <summary>The reading chosen for a candidate.</summary>
/// <param name="Reading">Which country, by what.</param>
/// <param name="Kind">By what; a region where the words speak of the one around a city of that name.</param>
/// <param name="Reason">Why this and no other, where it has others; else null.</param>
internal readonly record struct Resolved(NameReading Reading, CountryNameKind Kind, string? Reason);

/// <summary>Decides for each candidate of an article whether it is a place, and in which country.</summary>
internal sealed class CandidateResolver(Document document, List<Candidate> candidates, Gazetteer gazetteer, Support support, PersonNames persons)
{
    private const float SupportBonus = 1.6f;
    private const float SupportBonusOfPlace = 1;
    private const float PlacesBonus = 1.2f;
    private const float UnknownPenalty = 2.5f;
    private const float LocalPenalty = 2.5f;
    private const float LocalLimit = 8;
    private const float LocalLimitOfCapital = 2;
    private const float LocalLimitOfCountry = 1;
    private const float BesideBonus = 9;
    private const float RegionBonus = 5;
    private const float DemonymBonus = 3;
    private const float TownsfolkPenalty = 9;
    private const float Threshold = -0.4f;
    private readonly Neighbours _neighbours = new(document, candidates, gazetteer, support);

    /// <summary>The reading of a candidate, or null where it means no country.</summary>
    /// <param name="index">Its index in the list.</param>
    public Resolved? Resolve(int index)
    {
        var candidate = candidates[index];
        if (gazetteer[candidate.Readings].Country < 0)
            return null;
        var around = new Surroundings(document, candidate);
        var beside = _neighbours.CountryOf(index);
        var best = Best(candidate, around, beside, NameReading.NoCountry);
        if (around.IsTheOther && best is { } first && Best(candidate, around, beside, first.Country) is { Kind: CountryNameKind.Name or CountryNameKind.Region } other)
            return new Resolved(other, KindOf(other, index, around), "the other of that name");
        return best is { } reading && IsMeant(reading, candidate, around, beside)
            ? new Resolved(reading, KindOf(reading, index, around), gazetteer[candidate.Readings].Next > 0 || reading.NeedsSupport ? Reason(reading, beside) : null)
            : null;
    }

    /// <summary>The likeliest reading whose country is not the excluded one.</summary>
    private NameReading? Best(Candidate candidate, Surroundings around, short beside, short excluded)
    {
        var (best, bestScore) = (default(NameReading), float.NegativeInfinity);
        for (var i = candidate.Readings; i > 0; i = gazetteer[i].Next)
            if (gazetteer[i].Country != excluded && Score(gazetteer[i], candidate, around, beside) is var score && score > bestScore)
                (best, bestScore) = (gazetteer[i], score);
        return bestScore > float.NegativeInfinity ? best : null;
    }

    private float Score(NameReading reading, Candidate candidate, Surroundings around, short beside)
    {
        var isBeside = beside == reading.Country;
        if (reading.NeedsSupport && !isBeside && reading.Kind is CountryNameKind.Region or CountryNameKind.City && !IsBeforePlaceType(candidate)
            && !(reading.Kind == CountryNameKind.City && OpensDateline(candidate)))
            return float.NegativeInfinity;
        if (reading.NeedsSupport && !isBeside && support.Of(reading.Country) == 0
            && reading.Kind is not (CountryNameKind.Capital or CountryNameKind.City or CountryNameKind.Region))
            return float.NegativeInfinity;
        if (around.IsDated && !isBeside)
            return MathF.Log(1 + reading.Weight);
        var known = support.WithRelated(reading.Country);
        var score = MathF.Log(1 + reading.Weight) + (reading.IsOfCountry ? SupportBonus : SupportBonusOfPlace) * MathF.Log(1 + known);
        score += PlacesBonus * MathF.Log(1 + support.OfPlaces(reading.Country));
        score += isBeside ? BesideBonus : known > 0 ? 0 : -UnknownPenalty - Math.Min(LimitOf(reading), LocalPenalty * support.MostPlaces);
        score -= reading.Kind == CountryNameKind.Name && support.IsOftenMistaken(reading.Country) && Cues.IsOfTown(around.After) ? TownsfolkPenalty : 0;
        score += around.IsOfRegion && reading.Kind == CountryNameKind.Region ? RegionBonus : 0;
        return score + (reading.Kind == CountryNameKind.Demonym && candidate.IsOneWord ? DemonymBonus : 0);
    }

    private CountryNameKind KindOf(NameReading reading, int index, Surroundings around) =>
        reading.IsAlsoRegion && (around.IsOfRegion || _neighbours.IsBehindPlace(index)) ? CountryNameKind.Region : reading.Kind;

    private float LimitOf(NameReading reading) =>
        reading.IsOfCountry && !support.IsOftenMistaken(reading.Country) ? LocalLimitOfCountry : reading.Kind == CountryNameKind.Capital ? LocalLimitOfCapital : LocalLimit;

    /// <summary>Whether the words mean a place here at all, and not a person or a word that only looks like one.</summary>
    private bool IsMeant(NameReading reading, Candidate candidate, Surroundings around, short beside)
    {
        if (reading.Kind is CountryNameKind.Abbreviation or CountryNameKind.Metonym)
            return around.After is not ['$', ..] && around.Before is not [.., '$'] && !around.IsCurrency && !around.IsRoad && !(candidate.IsOneWord && around.IsPronoun);
        if (around.IsWater || around.IsRoad || around.IsAgency)
            return false;
        if (reading.Kind == CountryNameKind.Demonym)
            return !Cues.IsTitle(around.Before) && !around.IsCurrency
                && !(candidate.IsOneWord && (Cues.IsGivenName(around.Before) || persons.Contain(document, candidate) || around.IsLanguage));
        if (reading.Kind == CountryNameKind.Name && around.IsCurrency)
            return false;
        if (OpensDateline(candidate))
            return true;
        if (beside == reading.Country)
            return true;
        if (around.IsPerson && !(reading.IsOfCountry && !candidate.IsOneWord))
            return false;
        if (reading.IsOfCountry && reading.Weight >= 20_000)
            return !persons.Contain(document, candidate) || Cues.IsLocating(around.Before) || support.Of(reading.Country) > 1
                || (!persons.ContainSurname(document, candidate) && (support.WithRelated(reading.Country) > 0 || !support.IsOftenMistaken(reading.Country)));
        return PlaceScore(reading, candidate, around) > Threshold;
    }

    private float PlaceScore(NameReading reading, Candidate candidate, Surroundings around)
    {
        var score = -2.2f + 0.5f * MathF.Log(1 + reading.Weight);
        score += around.IsLocated ? 2.5f : around.Before is "of" ? 0.8f : 0;
        score += Math.Min(2, 0.8f * support.Of(reading.Country));
        score += candidate.IsOneWord ? 0 : 1.2f;
        score -= around.FollowsCapital ? 3 : 0;
        score -= around.PrecedesCapital && !around.IsInOrganisation && !around.IsTeam && !Cues.IsPlaceType(around.After) ? 2.5f : 0;
        score += Cues.IsPlaceType(around.After) || Cues.IsOfTown(around.After) ? 2.5f : around.IsInOrganisation && !persons.Contain(document, candidate) ? 1 : 0;
        score -= around.OpensSentence && reading.Weight < 100 ? 1.5f : 0;
        score -= candidate.IsOneWord && Cues.IsGivenName(document.WordsOf(candidate.First)) ? 1.5f : 0;
        score -= candidate.IsOneWord && IsInCapitals(candidate) && !Cues.IsLocating(around.Before) && reading.Weight < 300 ? 2.5f : 0;
        score -= candidate.IsOneWord && around.IsInDoubleName ? 4 : 0;
        score -= candidate.IsOneWord && around.Before is "the" or "The" && around.StandsBare ? 2.5f : 0;
        return score - (persons.Contain(document, candidate) ? 3 : 0);
    }

    private bool IsInCapitals(Candidate candidate) => !document.WordsOf(candidate.First).ContainsAnyInRange('a', 'z');

    /// <summary>Whether it is where an article was filed: capitals at a paragraph's start, then a comma, a bracket or a dash.</summary>
    private bool OpensDateline(Candidate candidate)
    {
        if (!IsInCapitals(candidate) || candidate.Last + 1 >= document.Tokens.Length || candidate.Last > 60)
            return false;
        var opens = candidate.First == 0 || document.GapBefore(candidate.First).Contains('\n');
        return opens && document.WordsOf(candidate.Last + 1) is "," or "(" or "-" or "--" or "\u2013" or "\u2014";
    }

    private bool IsBeforePlaceType(Candidate candidate) =>
        candidate.Last + 1 < document.Tokens.Length && Cues.IsPlaceType(document.WordsOf(candidate.Last + 1));

    private string Reason(NameReading reading, short beside)
    {
        if (beside == reading.Country)
            return "named beside it";
        return support.Of(reading.Country) > 0 ? "named elsewhere in the article"
            : support.WithRelated(reading.Country) > 0 ? "its neighbours are named in the article"
            : "the best known of that name";
    }
}
