namespace Analysis.Text;

/// <summary>A word while its endings are cut: its letters and the two regions that the Snowball English algorithm defines.</summary>
internal sealed class StemBuffer
{
    private static readonly string[] WholePrefixes = ["gener", "commun", "arsen"];
    private readonly char[] _letters;

    public StemBuffer(string word)
    {
        var start = word[0] == '\'' ? 1 : 0;
        _letters = new char[word.Length - start + 1];
        word.CopyTo(start, _letters, 0, word.Length - start);
        Length = word.Length - start;
        MarkConsonantY();
        R1 = FirstRegion();
        R2 = RegionAfter(R1);
    }

    public int Length { get; private set; }

    /// <summary>Where the region behind the first consonant that follows a vowel starts.</summary>
    public int R1 { get; }

    /// <summary>The same within <see cref="R1"/>.</summary>
    public int R2 { get; }

    public char this[int index] => _letters[index];

    public char this[Index index] => _letters[index.GetOffset(Length)];

    public bool EndsWith(string suffix) => _letters.AsSpan(0, Length).EndsWith(suffix, StringComparison.Ordinal);

    public void Cut(int letters) => Length -= letters;

    public void Replace(int letters, string by)
    {
        Length -= letters;
        by.CopyTo(0, _letters, Length, by.Length);
        Length += by.Length;
    }

    public void CutPossessive()
    {
        foreach (var suffix in (ReadOnlySpan<string>)["'s'", "'s", "'"])
            if (EndsWith(suffix))
            {
                Cut(suffix.Length);
                return;
            }
    }

    public bool IsVowel(int index) => _letters[index] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public bool HasVowelBefore(int end)
    {
        for (var i = 0; i < end; i++)
            if (IsVowel(i))
                return true;
        return false;
    }

    public bool EndsInDouble() =>
        Length > 1 && _letters[Length - 1] == _letters[Length - 2]
        && _letters[Length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    public bool EndsInShortSyllable() => EndsInShortSyllableBefore(Length);

    public bool EndsInShortSyllableBefore(int end)
    {
        if (end == 2)
            return IsVowel(0) && !IsVowel(1);
        return end > 2 && !IsVowel(end - 3) && IsVowel(end - 2) && !IsVowel(end - 1) && _letters[end - 1] is not ('w' or 'x' or 'Y');
    }

    public override string ToString() => new(_letters, 0, Length);

    private void MarkConsonantY()
    {
        for (var i = 0; i < Length; i++)
            if (_letters[i] == 'y' && (i == 0 || IsVowel(i - 1)))
                _letters[i] = 'Y';
    }

    private int FirstRegion()
    {
        foreach (var prefix in WholePrefixes)
            if (_letters.AsSpan(0, Length).StartsWith(prefix, StringComparison.Ordinal))
                return prefix.Length;
        return RegionAfter(0);
    }

    private int RegionAfter(int start)
    {
        for (var i = start + 1; i < Length; i++)
            if (!IsVowel(i) && IsVowel(i - 1))
                return i + 1;
        return Length;
    }
}
