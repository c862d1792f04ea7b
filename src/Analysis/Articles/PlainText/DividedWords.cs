using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>Joins words that were divided at the end of a line: "for-\ngive". A hyphen that belongs to the word stays.</summary>
internal static partial class DividedWords
{
    /// <summary>The text with divided words on the line where they begin.</summary>
    public static string Join(string text)
    {
        if (!Division().IsMatch(text))
            return text;
        var words = Word().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Division().Replace(text, match => Joined(words, match));
    }

    private static string Joined(HashSet<string> words, Match match)
    {
        var (first, second) = (match.Groups["first"].Value, match.Groups["second"].Value);
        return first + (KeepsHyphen(words, first, second) ? "-" : "") + second + match.Groups["mark"].Value;
    }

    /// <summary>The word is looked up in the rest of the text as it may be written; else its first part tells.</summary>
    private static bool KeepsHyphen(HashSet<string> words, string first, string second) =>
        words.Contains($"{first}-{second}") || (!words.Contains(first + second) && Compound().IsMatch(first));

    [GeneratedRegex(@"\p{L}+(?:-\p{L}+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\p{L}\d-])(?<first>(?:\p{L}+-)?\p{L}{2,24})-[ \t]*"
        + @"(?:\r\n|\n|\r|\v|\u2028)[ \t]*(?<second>\p{Ll}{2,24})(?<mark>[^\s\p{L}]{0,4})(?!-\p{L}{0,1}\n)", RegexOptions.CultureInvariant)]
    private static partial Regex Division();

    [GeneratedRegex(@"\A(?:self|ex|well|half|part|all|anti|pro|mid|non|co|vice|long|short|high|low|full|two|three|four|five|six|seven"
        + @"|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|cross|far|free|hard|ill|low|much|near|old|new|open|"
        + @"post|pre|so|still|then|time|one|year|state|cease|north|south|east|west)\z|-",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Compound();
}
