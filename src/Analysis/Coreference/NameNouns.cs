namespace Analysis.Coreference;

/// <summary>The words of <c>NameNouns.txt</c>: by which a name is known for that of a place or a firm.</summary>
internal static class NameNouns
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads = Read("Head:");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Read("Opener:");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Firms = Read("Firm:");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Surnames = Read("Surname:");

    /// <summary>Whether such a word is a surname as well: "Hill".</summary>
    public static bool AreSurnames(ReadOnlySpan<char> word) => Surnames.Contains(word);

    /// <summary>Whether a word ends the names of places: "River".</summary>
    public static bool EndPlaces(ReadOnlySpan<char> word) => Heads.Contains(word);

    /// <summary>Whether a word opens the names of places: "Lake".</summary>
    public static bool OpenPlaces(ReadOnlySpan<char> word) => Openers.Contains(word);

    /// <summary>Whether a word ends the names of firms: "Motors".</summary>
    public static bool EndFirms(ReadOnlySpan<char> word) => Firms.Contains(word);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Read(string list) => WordList.Lines("Coreference/NameNouns.txt")
        .Where(line => line.StartsWith(list, StringComparison.Ordinal)).SelectMany(line => line[list.Length..].Split(' '))
        .Where(word => word.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
