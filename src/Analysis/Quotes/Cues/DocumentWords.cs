namespace Analysis.Quotes;

/// <summary>The words of <c>Documents.txt</c>: nouns that are a document's only where they speak ("the minutes", "the suit").</summary>
internal static class DocumentWords
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        WordList.Lines("Quotes/Cues/Documents.txt").SelectMany(line => line.Split(' '))
        .ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a noun is one of them.</summary>
    public static bool Contain(ReadOnlySpan<char> noun) => Words.Contains(noun);
}
