using System.Collections.Frozen;

namespace Analysis.Articles;

/// <summary>
/// Tells whether a few words are shaped like a person's name: "Lena Marsh", "Dr. J. Orr", "MARIA DE LA CRUZ", "Kim Yoon-mi".
/// </summary>
internal static class PersonName
{
    private const int MostWords = 7;
    private const int LongestWord = 24;
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsNoName = Words("NotInNames");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsOfHeadlines = Words("HeadlineWords");
    private static readonly FrozenSet<string> Particles = FrozenSet.Create(StringComparer.Ordinal,
        "al", "bin", "bint", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "e", "el", "ibn", "la", "le", "te", "ten", "ter",
        "van", "von", "y", "zu");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsParticle =
        Particles.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "dr", "mr", "mrs", "ms", "sir", "dame", "lord", "lady", "prof", "professor", "rev", "capt", "col", "gen", "lt", "maj", "sgt", "jr",
        "sr", "ii", "iii", "iv", "phd", "md");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsTitle = Titles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether the words, which nothing announces, are shaped like a given name and a surname, without a word of headlines.
    /// </summary>
    public static bool IsLike(ReadOnlySpan<char> words) => IsLikeAnnounced(words) && !HasWordOfHeadlines(words);

    /// <summary>Whether the words behind "By" and the like are shaped like a given name and a surname.</summary>
    public static bool IsLikeAnnounced(ReadOnlySpan<char> words) => CountNames(words) >= 2;

    /// <summary>Whether a single word could be somebody's name: it has a capital, and is none of the words that are no names.</summary>
    public static bool IsLikeOneWord(ReadOnlySpan<char> word) => !word.Contains(' ') && CountNames(word) == 1;

    /// <summary>Whether a word is hardly ever a part of a name.</summary>
    public static bool Excludes(ReadOnlySpan<char> word) => IsNoName.Contains(word);

    private static bool HasWordOfHeadlines(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(" -"))
            if (IsOfHeadlines.Contains(words[range].TrimEnd('.')))
                return true;
        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string list) =>
        WordList.Lines($"Articles/Structure/{list}.txt").SelectMany(line => line.Split(' '))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of words that are names or initials; 0 where any word can't be part of a name.</summary>
    private static int CountNames(ReadOnlySpan<char> words)
    {
        var (names, full, count) = (0, 0, 0);
        foreach (var range in words.Split(' '))
        {
            var word = words[range].TrimEnd(',');
            if (word.IsEmpty || ++count > MostWords)
                return 0;
            if ((names > 0 && IsParticle.Contains(word)) || IsTitle.Contains(word.TrimEnd('.')))
                continue;
            if (!IsCapitalised(word) || IsNoName.Contains(word))
                return 0;
            names++;
            full += word.TrimEnd('.').Length > 1 ? 1 : 0;
        }
        return full > 0 ? names : 0;
    }

    /// <summary>A capital, then letters, with hyphens, apostrophes or, in initials, points between them.</summary>
    private static bool IsCapitalised(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0])
            && !(char.IsLetter(word[0]) && char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter))
            return IsLowerPrefix(word);
        if (word.Length > LongestWord)
            return false;
        foreach (var c in word)
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '’' or '‘' or '.')
                && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
                return false;
        return !word.Contains('.') || word.Length <= 5;
    }

    /// <summary>"al-Hadi", "d’Arcy", "el-Sayed".</summary>
    private static bool IsLowerPrefix(ReadOnlySpan<char> word)
    {
        var mark = word.IndexOfAny('-', '\'', '’');
        return mark is 1 or 2 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]);
    }
}
