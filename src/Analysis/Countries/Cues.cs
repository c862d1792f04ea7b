using System.Collections.Frozen;

namespace Analysis.Countries;

/// <summary>The words around a name that tell a place from a person, an organisation, a language or a river; the lists are in <c>cues.txt</c>.</summary>
internal static class Cues
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = WordList.Lines("Countries/cues.txt").ToFrozenDictionary(
        line => line[..line.IndexOf(':')], line => line[(line.IndexOf(':') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal));

    private static readonly FrozenSet<string> GivenNames = Words("Countries/given-names.txt");
    private static readonly FrozenSet<string> OrganisationWords = Words("Countries/organisation-words.txt");
    private static readonly FrozenSet<string> Titles = Lists["titles"];
    private static readonly FrozenSet<string> Locating = Lists["locating"];
    private static readonly FrozenSet<string> PlaceTypes = Lists["place-types"];
    private static readonly FrozenSet<string> Regions = Lists["regions"];
    private static readonly FrozenSet<string> RegionOffices = Lists["region-offices"];
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

    public static bool IsGivenName(ReadOnlySpan<char> word) => Has(GivenNames, word);

    public static bool IsOrganisationWord(ReadOnlySpan<char> word) => Has(OrganisationWords, word.TrimEnd('.'));

    public static bool IsTitle(ReadOnlySpan<char> word) => Has(Titles, word);

    public static bool IsLocating(ReadOnlySpan<char> word) => Has(Locating, word);

    public static bool IsPlaceType(ReadOnlySpan<char> word) => Has(PlaceTypes, word);

    /// <summary>Whether it says that a name is a region's: "province", "state".</summary>
    public static bool IsRegionType(ReadOnlySpan<char> word) => Has(Regions, word);

    /// <summary>Whether it is an office or assembly that regions have: "governor".</summary>
    public static bool IsRegionOffice(ReadOnlySpan<char> word) => Has(RegionOffices, word);

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

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Words(string list) => WordList.Lines(list)
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
}
