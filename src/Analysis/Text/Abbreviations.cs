using System.Collections.Frozen;

namespace Analysis.Text;

/// <summary>The abbreviations that keep their full stop: <c>Abbreviations.txt</c>.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, bool> MayEnd = Read();
    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        MayEnd.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest of them, in code units.</summary>
    public static int LongestLength { get; } = MayEnd.Keys.Max(k => k.Length);

    /// <summary>Whether a word, without its full stop, is one.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= LongestLength && Lookup.ContainsKey(word);

    /// <summary>Whether a word, without its full stop, is one that stands before more of its sentence: a title, a month.</summary>
    public static bool NeverEnds(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var mayEnd) && !mayEnd;

    private static FrozenDictionary<string, bool> Read() => WordList.Lines("Text/Abbreviations.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1] == "+end");
}
