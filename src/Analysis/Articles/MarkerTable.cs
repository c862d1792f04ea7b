namespace Analysis.Articles;

/// <summary>
/// Words by the languages they mark, in whatever case they stand in a text. There are few, so that the table stays in the processor's first
/// cache, and most words of a text are ruled out by one look at it.
/// </summary>
internal sealed class MarkerTable
{
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly int _longest;
    private readonly int _shift;
    private readonly ulong[] _lows;
    private readonly (ulong High, int[] Languages)[] _rest;

    /// <summary>A table of words.</summary>
    /// <param name="languages">The numbers of the languages that each word marks; the words are in lower case.</param>
    public MarkerTable(Dictionary<string, int[]> languages)
    {
        _bySpan = languages.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = languages.Keys.Max(word => word.Length);
        var bits = 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)languages.Count * 4);
        _shift = 64 - bits;
        (_lows, _rest) = (new ulong[1 << bits], new (ulong, int[])[1 << bits]);
        foreach (var (word, marked) in languages)
            if (PackedForm.TryPack(word, new TextSpan(0, word.Length), out var form))
                Put(form, marked);
    }

    /// <summary>The numbers of the languages that a word marks; none for most.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="word">Where.</param>
    public ReadOnlySpan<int> Of(string text, TextSpan word) => word.Length > _longest ? []
        : PackedForm.TryPack(text, word, out var form) ? Find(form.InSmallLetters()) : FindOther(word.Of(text));

    private ReadOnlySpan<int> Find(PackedForm form)
    {
        for (var i = PlaceOf(form); _lows[i] != 0; i = (i + 1) & (_lows.Length - 1))
            if (_lows[i] == form.Low && _rest[i].High == form.High)
                return _rest[i].Languages;
        return [];
    }

    private ReadOnlySpan<int> FindOther(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return _bySpan.TryGetValue(lower, out var languages) ? languages : [];
    }

    private void Put(PackedForm form, int[] languages)
    {
        var i = PlaceOf(form);
        while (_lows[i] != 0)
            i = (i + 1) & (_lows.Length - 1);
        (_lows[i], _rest[i]) = (form.Low, (form.High, languages));
    }

    private int PlaceOf(PackedForm form) => (int)(((form.Low ^ form.High) * Spread) >> _shift);
}
