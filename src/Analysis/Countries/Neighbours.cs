namespace Analysis.Countries;

/// <summary>What the place named right before or behind a name says of it: "Paris, Texas", "SAVANNAH, Georgia", "Paris, Ill.".</summary>
internal sealed class Neighbours(Document document, List<Candidate> candidates, Gazetteer gazetteer, Support support)
{
    /// <summary>What the regions weigh that stand behind their towns in the news: states of the United States.</summary>
    private const int StateWeight = 8000;

    /// <summary>The country that a neighbour gives a candidate; negative for none.</summary>
    /// <param name="index">The candidate's index in the list.</param>
    public short CountryOf(int index)
    {
        if (index + 1 < candidates.Count && IsDivided(index) && Shared(candidates[index], candidates[index + 1]) is >= 0 and var behind)
            return behind;
        if (index > 0 && IsDivided(index - 1) && Shared(candidates[index - 1], candidates[index]) is >= 0 and var before)
            return before;
        if (index + 1 < candidates.Count && IsDivided(index) && IsCode(candidates[index + 1]))
            return CodeOf(candidates[index + 1]);
        if (index + 1 < candidates.Count && IsDivided(index) && IsCountryOf(candidates[index], candidates[index + 1]))
            return gazetteer[candidates[index + 1].Readings].Country;
        if (index + 1 < candidates.Count && (IsDescribed(index) || IsInside(index))
            && Shared(candidates[index], candidates[index + 1]) is >= 0 and var described)
            return described;
        return IsStateBehindPlace(candidates[index]) ? CodeOf(candidates[index]) : NameReading.NoCountry;
    }

    /// <summary>Whether a candidate is the region or country behind the place that the one before it names.</summary>
    public bool IsBehindPlace(int index) => index > 0 && IsDivided(index - 1) && Shared(candidates[index - 1], candidates[index]) >= 0;

    private bool IsDivided(int index)
    {
        var (before, after) = (candidates[index].Last, candidates[index + 1].First);
        return after - before == 2 && document.WordsOf(before + 1) is "," or "("
            && document.Tokens[after].Start - document.Tokens[before].End < 4;
    }

    /// <summary>Whether "in" leads from a place that no longer name holds to the next: "Santiago in the Dominican Republic".</summary>
    private bool IsInside(int index)
    {
        var (before, after) = (candidates[index].Last, candidates[index + 1].First);
        return after - before is 2 or 3 && document.WordsOf(before + 1) is "in"
            && (after - before == 2 || document.WordsOf(before + 2) is "the")
            && !new Surroundings(document, candidates[index]).FollowsCapital;
    }

    /// <summary>Whether the next name says which town it is: "Lebanon, a Pennsylvania town", "Peru, a small city in Illinois".</summary>
    private bool IsDescribed(int index)
    {
        var (before, after) = (candidates[index], candidates[index + 1]);
        return after.First - before.Last is > 2 and < 8
            && document.WordAt(before.Last + 1) is "," && document.WordAt(before.Last + 2) is "a" or "an"
            && (SurroundingWords.LeadsSettlement(document.WordAt(after.Last + 1))
                || (document.WordAt(after.First - 1) is "in" && SurroundingWords.LeadsSettlement(document.WordAt(after.First - 2))));
    }

    /// <summary>The country in which the first can be a place and of which the second can be a region or a name.</summary>
    private short Shared(Candidate place, Candidate area)
    {
        var (best, bestStrength, isCountry) = (NameReading.NoCountry, float.NegativeInfinity, IsCountryName(place));
        for (var a = area.Readings; a > 0; a = gazetteer[a].Next)
        {
            if (gazetteer[a].Country < 0 || gazetteer[a].Kind == CountryNameKind.Demonym)
                return NameReading.NoCountry;
            if (gazetteer[a].Kind is CountryNameKind.Region or CountryNameKind.Abbreviation
                || gazetteer[a] is { IsAlsoRegion: true, Weight: >= StateWeight }
                || (gazetteer[a].Kind == CountryNameKind.Name && !isCountry))
                for (var p = place.Readings; p > 0; p = gazetteer[p].Next)
                    if (gazetteer[p].Country == gazetteer[a].Country && !gazetteer[p].IsOfCountry
                        && Strength(gazetteer[a], gazetteer[p]) is var strength && strength > bestStrength)
                        (best, bestStrength) = (gazetteer[a].Country, strength);
        }
        return best;
    }

    /// <summary>
    /// Whether it is a region's abbreviation, which stands only behind a place, so that a place that is not listed there lies there, too.
    /// </summary>
    private bool IsCode(Candidate area) =>
        area.IsOneWord && gazetteer[area.Readings] is { NeedsSupport: true, Kind: CountryNameKind.Region }
        && document.WordAt(
            area.Last + 1) is "," or "." or ";" or ":" or ")" or "(" or "-" or "--" or "\u2013" or "\u2014" or "'s" or "\u2019s" or "";

    /// <summary>
    /// Whether a country's name closes what says where a town lies, though the town is not listed there: "in Portsmouth, Dominica,".
    /// </summary>
    private bool IsCountryOf(Candidate place, Candidate area) =>
        gazetteer[area.Readings] is { Kind: CountryNameKind.Name, NeedsSupport: false, Next: < 0, Country: >= 0 }
        && !IsCountryName(place) && new Surroundings(document, place).IsLocated && document.WordAt(area.Last + 1) is "," or "."
        && document.WordAt(area.Last + 2) is not [>= 'A' and <= 'Z', ..];

    private short CodeOf(Candidate area)
    {
        var best = gazetteer[area.Readings];
        for (var i = area.Readings; i > 0; i = gazetteer[i].Next)
            if (support.Of(gazetteer[i].Country) > support.Of(best.Country))
                best = gazetteer[i];
        return best.Country;
    }

    private bool IsCountryName(Candidate candidate)
    {
        for (var i = candidate.Readings; i > 0; i = gazetteer[i].Next)
            if (gazetteer[i].Kind == CountryNameKind.Name)
                return true;
        return false;
    }

    private float Strength(NameReading area, NameReading place) =>
        MathF.Log(1 + area.Weight) / 2 + MathF.Log(1 + support.WithRelated(area.Country)) + MathF.Log(1 + place.Weight);

    /// <summary>Whether a state's abbreviation stands behind a capital and a comma: "Ill." in "Paris, Ill.".</summary>
    private bool IsStateBehindPlace(Candidate candidate) => candidate.First >= 2 && document.WordsOf(candidate.First - 1) is ","
        && gazetteer[candidate.Readings] is { NeedsSupport: true, Kind: CountryNameKind.Region }
        && (Lexicon.Find(document.WordsOf(candidate.First)).Tag == WordTag.None || IsCode(candidate))
        && document.Tokens[candidate.First - 2].Kind == TokenKind.Word && char.IsUpper(document.WordsOf(candidate.First - 2)[0]);
}
