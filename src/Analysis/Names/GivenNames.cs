namespace Analysis.Names;

/// <summary>
/// Given names of people, after the lists <c>given-names.txt</c> and <c>given-names-more.txt</c>; case and accents do not matter.
/// </summary>
internal static class GivenNames
{
    private const int Longest = 32;
    private static readonly HashSet<string> Known = [];
    private static readonly HashSet<string> Common = [];

    static GivenNames()
    {
        foreach (var list in (ReadOnlySpan<string>)["Names/given-names.txt", "Names/given-names-more.txt"])
            foreach (var line in WordList.Lines(list))
                Add(line, line.StartsWith("common:", StringComparison.Ordinal) ? Common : Known);
    }

    /// <summary>All of them, in lower case.</summary>
    public static IEnumerable<string> All => Common.Concat(Known);

    /// <summary>Whether it is one.</summary>
    public static bool Contain(ReadOnlySpan<char> word) => Has(Common, word) || Has(Known, word);

    /// <summary>Whether it is one of those that many bear.</summary>
    public static bool AreCommon(ReadOnlySpan<char> word) => Has(Common, word);

    private static void Add(string line, HashSet<string> names)
    {
        var rest = line.AsSpan(line.IndexOf(':') + 1);
        foreach (var name in rest.Split(' '))
            if (rest[name] is { Length: > 0 } word)
                names.Add(word.ToString());
    }

    private static bool Has(HashSet<string> names, ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > Longest || !char.IsUpper(word[0]))
            return false;
        Span<char> folded = stackalloc char[Longest];
        return names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded[..NameFolding.Fold(word, folded)]);
    }
}
