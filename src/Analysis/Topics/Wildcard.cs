namespace Analysis.Topics;

/// <summary>Compares a word with a pattern in which <c>*</c> stands for any characters, none included, and <c>?</c> for one.</summary>
internal static class Wildcard
{
    /// <summary>Whether all of the word meets all of the pattern; takes at most word × pattern steps.</summary>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> word)
    {
        var (p, w, star, mark) = (0, 0, -1, 0);
        while (w < word.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, mark, p) = (p, w, p + 1);
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == word[w]))
                (p, w) = (p + 1, w + 1);
            else if (star >= 0)
                (mark, p, w) = (mark + 1, star + 1, mark + 1);
            else
                return false;
        }
        return pattern[p..].Trim('*').IsEmpty;
    }
}
