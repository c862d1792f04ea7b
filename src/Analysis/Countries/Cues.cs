using System.Collections.Frozen;

namespace Analysis;

/// <summary>The words around a name that tell a place from a person or an organisation.</summary>
internal static class Cues
{
    private static readonly FrozenSet<string> GivenNames = Words("Countries/given-names.txt");
    private static readonly FrozenSet<string> OrganisationWords = Words("Countries/organisation-words.txt");
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(StringComparer.Ordinal,
        "Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Dr.", "Dr", "Sen.", "Rep.", "Judge", "Justice", "Sgt.", "Lt.", "Capt.",
        "Captain", "Officer", "Coach", "Sir", "Lord", "Lady", "Prof.", "Professor", "Detective", "Sheriff", "Rev.", "Pastor", "Col.", "Gen.");
    private static readonly FrozenSet<string> Locating = FrozenSet.Create(StringComparer.Ordinal,
        "in", "In", "at", "near", "from", "From", "to", "outside", "around", "across", "throughout", "through", "toward", "towards", "into",
        "between", "visiting", "inside", "leaving", "entering", "At", "Near", "north", "south", "east", "west", "northern", "southern", "eastern",
        "western", "central", "downtown", "suburban", "northeast", "northwest", "southeast", "southwest", "neighboring", "neighbouring");
    private static readonly FrozenSet<string> PlaceTypes = FrozenSet.Create(StringComparer.Ordinal,
        "County", "Parish", "Township", "Province", "Prefecture", "District", "Valley", "Airport", "Beach", "Borough");

    private static readonly FrozenSet<string> OfLanguages = FrozenSet.Create(StringComparer.Ordinal,
        "speak", "speaks", "spoke", "speaking", "spoken", "learn", "learns", "learned", "learning", "in", "into", "fluent", "teach", "teaches",
        "taught", "study", "studied", "studying", "understand", "understands", "broken", "only", "read", "write", "translated");
    private static readonly FrozenSet<string> Languages = FrozenSet.Create(StringComparer.Ordinal,
        "English", "French", "Spanish", "German", "Italian", "Portuguese", "Russian", "Chinese", "Japanese", "Korean", "Dutch", "Swedish",
        "Danish", "Norwegian", "Finnish", "Polish", "Czech", "Greek", "Turkish", "Hungarian", "Romanian", "Ukrainian", "Vietnamese", "Thai",
        "Persian", "Bulgarian", "Croatian", "Serbian", "Albanian", "Georgian", "Armenian", "Somali", "Nepali", "Indonesian", "Welsh", "Irish");

    /// <summary>Whether a word is a language here: "spoke French.", "in English and …".</summary>
    public static bool IsLanguage(ReadOnlySpan<char> before, ReadOnlySpan<char> word, ReadOnlySpan<char> after) =>
        Has(Languages, word) && Has(OfLanguages, before) && (after.IsEmpty || !char.IsLetterOrDigit(after[0]) || after is "and" or "or" or "as" or "at" or "so" or "to" or "with");

    public static bool IsGivenName(ReadOnlySpan<char> word) => Has(GivenNames, word);

    public static bool IsOrganisationWord(ReadOnlySpan<char> word) => Has(OrganisationWords, word.TrimEnd('.'));

    public static bool IsTitle(ReadOnlySpan<char> word) => Has(Titles, word);

    public static bool IsLocating(ReadOnlySpan<char> word) => Has(Locating, word);

    public static bool IsPlaceType(ReadOnlySpan<char> word) => Has(PlaceTypes, word);

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Words(string list) => WordList.Lines(list)
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
}
