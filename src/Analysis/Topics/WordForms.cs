namespace Analysis.Topics;

/// <summary>Cuts a text into runs of letters in lower case, numbered in the order in which they are first met.</summary>
internal sealed class WordForms
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordForms() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The forms, by number.</summary>
    public List<string> Forms { get; } = [];

    /// <summary>
    /// Appends the numbers of a text's words of two letters or more, in order; a word ends at its apostrophe, "n't" is passed over.
    /// </summary>
    public void Read(ReadOnlySpan<char> text, List<int> numbers)
    {
        Span<char> form = stackalloc char[64];
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            var length = i - start;
            var isNegated = i + 1 < text.Length && CharacterClass.IsApostrophe(text[i]) && text[i + 1] is 't' && length > 0
                && text[i - 1] is 'n';
            if (length is >= 2 and <= 64 && !isNegated)
                numbers.Add(Number(form[..text.Slice(start, length).ToLowerInvariant(form)]));
            while (length > 0 && i + 1 < text.Length && CharacterClass.IsApostrophe(text[i]) && char.IsLetter(text[i + 1]))
                i = EndOfLetters(text, i + 1);
        }
    }

    private static int EndOfLetters(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsLetter(text[position]))
            position++;
        return position;
    }

    /// <summary>The number of a form, given out at its first meeting.</summary>
    public int Number(ReadOnlySpan<char> form)
    {
        if (_lookup.TryGetValue(form, out var number))
            return number;
        number = Forms.Count;
        Forms.Add(form.ToString());
        _numbers.Add(Forms[number], number);
        return number;
    }

    /// <summary>The number of a form that was met, or -1.</summary>
    public int Find(ReadOnlySpan<char> form) => _lookup.TryGetValue(form, out var number) ? number : -1;
}
