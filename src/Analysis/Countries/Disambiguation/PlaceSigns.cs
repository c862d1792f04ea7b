namespace Analysis.Countries;

/// <summary>What around a name says that it is a place's: prepositions, what only states have and do, other countries beside it.</summary>
internal static class PlaceSigns
{
    private const int LongestReach = 25;
    private const float Sure = 4;
    private const float Strong = 3;
    private const float Fair = 2.5f;
    private const float Weak = 1.5f;
    private const float Slight = 0.5f;

    /// <summary>How much speaks for a place; 0 where nothing does.</summary>
    public static float Of(Document document, List<Candidate> candidates, int index, Gazetteer gazetteer)
    {
        var around = new Surroundings(document, candidates[index]);
        var sum = around.Before is "in" or "In" or "at" or "At" or "inside" or "across" or "throughout" or "near" or "outside"
            || around.IsOfRegion ? Sure : SurroundingWords.IsVisit(around.Before) ? Fair : around.IsLocated
            || around.Before is "on" or "about" ? Weak : 0;
        sum += HasWhatStatesHave(around) ? Strong : 0;
        sum += (HasIts(document, candidates[index].Last + 1) ? Weak : 0) + (SurroundingWords.IsStateVerb(around.After) ? Slight : 0);
        sum += index > 0 && IsJoined(document, candidates[index - 1], candidates[index])
            && new Surroundings(document, candidates[index - 1]).IsLocated ? Weak : 0;
        return sum + (IsBesideCountry(document, candidates, index, gazetteer) ? Strong : 0);
    }

    /// <summary>Whether what only states have stands behind it: "Israel's cabinet".</summary>
    public static bool HasWhatStatesHave(Surroundings around) => SurroundingWords.IsOfState(around.After)
        || (around.After is "'s" or "\u2019s" && SurroundingWords.IsOfState(around.SecondAfter));

    private static bool HasIts(Document document, int token)
    {
        for (var end = token + LongestReach; token < end && !document.EndsSentence(token); token++)
            if (document.WordAt(token) is "its")
                return true;
        return false;
    }

    /// <summary>Whether "and", "or" or a comma joins it to a name that can only be a country's.</summary>
    private static bool IsBesideCountry(Document document, List<Candidate> candidates, int index, Gazetteer gazetteer) =>
        (index > 0 && IsJoined(document, candidates[index - 1], candidates[index]) && IsCountry(candidates[index - 1], gazetteer))
        || (index + 1 < candidates.Count && IsJoined(document, candidates[index], candidates[index + 1])
            && IsCountry(candidates[index + 1], gazetteer));

    private static bool IsJoined(Document document, Candidate left, Candidate right) =>
        right.First - left.Last == 2 && document.WordAt(left.Last + 1) is "and" or "or" or "," or "&" or "/";

    private static bool IsCountry(Candidate candidate, Gazetteer gazetteer) =>
        gazetteer[candidate.Readings] is { Kind: CountryNameKind.Name, NeedsSupport: false, Next: < 0, IsGivenName: false };
}
