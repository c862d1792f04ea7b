namespace Analysis.Topics;

/// <summary>Numbers the distinct words of all terms, and tells which of them a token of a text meets.</summary>
internal sealed class TermVocabulary
{
    private readonly Dictionary<TermWord, int> _numbers = [];
    private readonly Dictionary<string, List<(string Pattern, int Number)>> _wildcardsByHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Pattern, int Number)>> _wildcardsByTail = new(StringComparer.Ordinal);
    private bool _hasStems;
    private int _longestKey;

    /// <summary>The number of a term's word.</summary>
    public int Add(TermWord word)
    {
        if (_numbers.TryGetValue(word, out var known))
            return known;
        var number = _numbers.Count;
        _numbers.Add(word, number);
        _hasStems |= word.Kind == TermWordKind.Stem;
        if (word.Kind == TermWordKind.Wildcard)
            AddWildcard(word.Form, number);
        return number;
    }

    /// <summary>The numbers of the words that a token meets, in ascending order; all terms must have been added before.</summary>
    public int[] Meets(string token)
    {
        var lower = TokenForm.Lower(token);
        var found = new SortedSet<int>();
        Add(found, TermWordKind.Word, lower);
        Add(found, TermWordKind.CaseSensitive, TokenForm.Straight(token));
        if (_hasStems)
            Add(found, TermWordKind.Stem, Stemmer.Stem(lower));
        for (var length = 0; length <= Math.Min(_longestKey, lower.Length); length++)
        {
            AddWildcards(found, _wildcardsByHead, lower.AsSpan(0, length), lower);
            AddWildcards(found, _wildcardsByTail, lower.AsSpan(lower.Length - length), lower);
        }
        return found.Count == 0 ? [] : [.. found];
    }

    private void AddWildcard(string pattern, int number)
    {
        var first = pattern.AsSpan().IndexOfAny('*', '?');
        var last = pattern.AsSpan().LastIndexOfAny('*', '?');
        var (table, key) = first > 0 || last + 1 == pattern.Length
            ? (_wildcardsByHead, pattern[..first])
            : (_wildcardsByTail, pattern[(last + 1)..]);
        if (!table.TryGetValue(key, out var patterns))
            table.Add(key, patterns = []);
        patterns.Add((pattern, number));
        _longestKey = Math.Max(_longestKey, key.Length);
    }

    private void Add(SortedSet<int> found, TermWordKind kind, string form)
    {
        if (_numbers.TryGetValue(new TermWord(kind, form), out var number))
            found.Add(number);
    }

    private static void AddWildcards(
        SortedSet<int> found, Dictionary<string, List<(string Pattern, int Number)>> table, ReadOnlySpan<char> key, string word)
    {
        if (table.Count == 0 || !table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var patterns))
            return;
        foreach (var (pattern, number) in patterns)
            if (Wildcard.Matches(pattern, word))
                found.Add(number);
    }
}
