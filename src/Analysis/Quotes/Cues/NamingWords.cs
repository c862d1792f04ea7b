using System.Collections.Frozen;
using Words = System.Collections.Frozen.FrozenSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace Analysis.Quotes;

/// <summary>The words of <c>Naming.txt</c>: what stands before them in marks is a name or a term, and nothing said.</summary>
internal static class NamingWords
{
    private static readonly Words Called = Of("Called");
    private static readonly Words Term = Of("Term");

    /// <summary>Whether a participle says what a thing is called: "dubbed".</summary>
    public static bool SaysName(ReadOnlySpan<char> word) => Called.Contains(word);

    /// <summary>Whether a word introduces a term: "the word “harbour”".</summary>
    public static bool IntroducesTerm(ReadOnlySpan<char> word) => Term.Contains(word);

    private static Words Of(string label) => WordList.Lines("Quotes/Cues/Naming.txt")
        .Select(line => line.Split(": "))
        .First(parts => parts[0] == label)[1]
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
