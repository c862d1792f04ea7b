using System.Collections.Frozen;

namespace Analysis;

/// <summary>English words that say little of what a text is about: <c>StopWords.txt</c>.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> Words = WordList.Lines("Text/StopWords.txt")
        .SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word in lower case, with straight apostrophes, is one.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
