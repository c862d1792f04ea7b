using System.Collections.Frozen;

namespace Analysis.Countries;

/// <summary>
/// The words around a name that tell a place from a person, an organisation, a language or a river; the lists are in
/// <c>surrounding-words.txt</c>.
/// </summary>
internal static class SurroundingWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = WordList.Lines("Countries/surrounding-words.txt")
        .Select(line => line.Split(':', 2)).GroupBy(pair => pair[0], pair => pair[1]).ToFrozenDictionary(
            list => list.Key, list => list.SelectMany(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .ToFrozenSet(StringComparer.Ordinal));

    private static readonly FrozenSet<string> OrganisationWords =
        WordList.Lines("Countries/organisation-words.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Titles = Lists["titles"];
    private static readonly FrozenSet<string> Locating = Lists["locating"];
    private static readonly FrozenSet<string> PlaceTypes = Lists["place-types"];
    private static readonly FrozenSet<string> Regions = Lists["regions"];
    private static readonly FrozenSet<string> RegionOffices = Lists["region-offices"];
    private static readonly FrozenSet<string> RegionSenders = Lists["region-senders"];
    private static readonly FrozenSet<string> Waters = Lists["waters"];
    private static readonly FrozenSet<string> WatersBefore = Lists["waters-before"];
    private static readonly FrozenSet<string> Roads = Lists["roads"];
    private static readonly FrozenSet<string> Currencies = Lists["currencies"];
    private static readonly FrozenSet<string> Clubs = Lists["clubs"];
    private static readonly FrozenSet<string> Languages = Lists["languages"];
    private static readonly FrozenSet<string> LanguageLeads = Lists["before-language"];
    private static readonly FrozenSet<string> Speech = Lists["speech"];
    private static readonly FrozenSet<string> Settlements = Lists["settlements"];
    private static readonly FrozenSet<string> Townsfolk = Lists["townsfolk"];
    private static readonly FrozenSet<string> LanguageFollowers = Lists["behind-language"];
    private static readonly FrozenSet<string> NoSurnames = Lists["no-surnames"];
    private static readonly FrozenSet<string> PersonalVerbs = Lists["personal-verbs"];
    private static readonly FrozenSet<string> Kin = Lists["kin"];
    private static readonly FrozenSet<string> Pronouns = Lists["pronouns"];
    private static readonly FrozenSet<string> Roles = Lists["roles"];
    private static readonly FrozenSet<string> OfTowns = Lists["of-towns"];
    private static readonly FrozenSet<string> Visits = Lists["visits"];
    private static readonly FrozenSet<string> Things = Lists["things"];
    private static readonly FrozenSet<string> StateRoles = Lists["state-roles"];
    private static readonly FrozenSet<string> StateNouns = Lists["state-nouns"];
    private static readonly FrozenSet<string> StateVerbs = Lists["state-verbs"];
    private static readonly FrozenSet<string> Games = Lists["games"];
    private static readonly FrozenSet<string> PlaceModifiers = Lists["place-modifiers"];

    public static bool IsOrganisationWord(ReadOnlySpan<char> word) => Has(OrganisationWords, word.TrimEnd('.'));

    public static bool IsTitle(ReadOnlySpan<char> word) => Has(Titles, word);

    public static bool IsLocating(ReadOnlySpan<char> word) => Has(Locating, word);

    public static bool IsPlaceType(ReadOnlySpan<char> word) => Has(PlaceTypes, word);

    /// <summary>Whether it says that a name is a region's: "province", "state".</summary>
    public static bool IsRegionType(ReadOnlySpan<char> word) => Has(Regions, word);

    /// <summary>Whether it is an office or assembly that regions have: "governor".</summary>
    public static bool IsRegionOffice(ReadOnlySpan<char> word) => Has(RegionOffices, word);

    /// <summary>Whether it is somebody whom a region sends, so that the region's name follows behind "from": "senator".</summary>
    public static bool IsSentByRegion(ReadOnlySpan<char> word) => Has(RegionSenders, word);

    /// <summary>Whether a name before it is a water's or a mountain's: "River".</summary>
    public static bool IsWater(ReadOnlySpan<char> word) => Has(Waters, word);

    /// <summary>Whether a name behind it is a water's or a mountain's: "Lake".</summary>
    public static bool LeadsWater(ReadOnlySpan<char> word) => Has(WatersBefore, word);

    public static bool IsRoad(ReadOnlySpan<char> word) => Has(Roads, word);

    public static bool IsCurrency(ReadOnlySpan<char> word) => Has(Currencies, word);

    /// <summary>Whether it opens the name of a sports club: "Real".</summary>
    public static bool IsClub(ReadOnlySpan<char> word) => Has(Clubs, word);

    /// <summary>Whether it is a demonym that names a language, too.</summary>
    public static bool IsLanguage(ReadOnlySpan<char> word) => Has(Languages, word);

    /// <summary>Whether a language may follow: "speak", "into".</summary>
    public static bool LeadsLanguage(ReadOnlySpan<char> word) => Has(LanguageLeads, word);

    /// <summary>Whether only a language or people can follow: "speaks".</summary>
    public static bool IsOfSpeech(ReadOnlySpan<char> word) => Has(Speech, word);

    /// <summary>Whether a place follows behind "of": "town".</summary>
    public static bool LeadsSettlement(ReadOnlySpan<char> word) => Has(Settlements, word);

    /// <summary>Whether it is somebody who is called after a town: "resident". Of a country the demonym would stand before.</summary>
    public static bool IsOfTown(ReadOnlySpan<char> word) => Has(Townsfolk, word);

    /// <summary>Whether it is no noun, so that a language may stand before it alone.</summary>
    public static bool FollowsLanguage(ReadOnlySpan<char> word) => Has(LanguageFollowers, word);

    /// <summary>Whether it can't be a surname, though it is capitalised: "Armed".</summary>
    public static bool IsNoSurname(ReadOnlySpan<char> word) => Has(NoSurnames, word);

    /// <summary>Whether it is a verb of what only people do: "smiled".</summary>
    public static bool IsPersonalVerb(ReadOnlySpan<char> word) => Has(PersonalVerbs, word);

    /// <summary>Whether it names a relation, so that a person's name follows: "sister".</summary>
    public static bool IsKin(ReadOnlySpan<char> word) => Has(Kin, word);

    /// <summary>Whether it is a pronoun of one person: "she".</summary>
    public static bool IsPersonalPronoun(ReadOnlySpan<char> word) => Has(Pronouns, word);

    /// <summary>Whether it is a dish, shop, breed or lesson, so that a demonym before it says no more of a country: "bakery".</summary>
    public static bool IsThing(ReadOnlySpan<char> word) => Has(Things, word);

    /// <summary>Whether it is a noun for one person: "singer".</summary>
    public static bool IsRole(ReadOnlySpan<char> word) => Has(Roles, word);

    /// <summary>Whether a town follows behind "of": "mayor".</summary>
    public static bool IsOfSomeTown(ReadOnlySpan<char> word) => Has(OfTowns, word);

    /// <summary>Whether it is a verb of going somewhere: "toured".</summary>
    public static bool IsVisit(ReadOnlySpan<char> word) => Has(Visits, word);

    /// <summary>Whether it is a noun for a person that is said of states, too: "ally".</summary>
    public static bool IsRoleOfState(ReadOnlySpan<char> word) => Has(StateRoles, word);

    /// <summary>Whether it is what states have: "parliament".</summary>
    public static bool IsOfState(ReadOnlySpan<char> word) => Has(StateNouns, word);

    /// <summary>Whether it is a verb of what states do: "ratified".</summary>
    public static bool IsStateVerb(ReadOnlySpan<char> word) => Has(StateVerbs, word);

    /// <summary>Whether it stands between two that play each other: "beat".</summary>
    public static bool IsOfGame(ReadOnlySpan<char> word) => Has(Games, word);

    /// <summary>Whether it is capitalised before a place's name at the start of a sentence without being a name: "Central".</summary>
    public static bool IsPlaceModifier(ReadOnlySpan<char> word) => Has(PlaceModifiers, word);

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
