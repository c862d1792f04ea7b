using System.Text.RegularExpressions;

namespace Analysis.Tests.Gold;

/// <summary>What the tests of the annotations read from the text itself.</summary>
internal static partial class GoldMarks
{
    /// <summary>
    /// Where quotation marks stand: every double mark, two apostrophes, and those single marks that can only open, since ’ and ' are
    /// apostrophes too.
    /// </summary>
    public static IEnumerable<int> In(string text) => Marks().Matches(text).Select(match => match.Index);

    /// <summary>Whether the words begin with a mark.</summary>
    public static bool OpensWithOne(string words) => Opening().IsMatch(words);

    /// <summary>Whether the words begin with a "that" that joins them to the cue, and is not their subject.</summary>
    public static bool BeginsWithThat(string words) => JoiningThat().IsMatch(words);

    /// <summary>The share of runs of five words that two texts have in common, of all runs in either.</summary>
    public static double SharedRuns(string one, string other)
    {
        var (first, second) = (Runs(one), Runs(other));
        var shared = first.Count(second.Contains);
        return (double)shared / (first.Count + second.Count - shared);
    }

    private static HashSet<string> Runs(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - 4)).Select(i => string.Join(' ', words.GetRange(i, 5)))];
    }

    [GeneratedRegex("""[“”"‘]|''|(?<![\w.,?!…’'])'(?=[\w\[…])""")]
    private static partial Regex Marks();

    [GeneratedRegex("""^([“"‘]|''|')""")]
    private static partial Regex Opening();

    [GeneratedRegex("^that (?!is|was|has)")]
    private static partial Regex JoiningThat();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
