using System.Runtime.InteropServices;

namespace Analysis.Grammar;

/// <summary>
/// A table of words in Latin-1 letters, whatever their case, that is looked up once a token: open addressing by the first and last four
/// letters, which with the length are all of a word of up to eight; only a longer one is compared with the table's own.
/// </summary>
/// <typeparam name="T">What is known of a word; its default for one that is not in the table.</typeparam>
internal sealed class WordMap<T>
    where T : struct
{
    private const int Half = 4;
    private const int Sparseness = 4;
    private const ulong LowerCase = 0x0020_0020_0020_0020;
    private const ulong BeyondLatin = 0xFF00_FF00_FF00_FF00;
    private readonly Slot[] _slots;
    private readonly string[] _words;
    private readonly int _shift;

    /// <summary>A table of these words, none of them of more than 255 letters, no two of which differ in case alone.</summary>
    public WordMap(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        var bits = System.Numerics.BitOperations.Log2((uint)(words.Count * Sparseness) + Sparseness);
        _shift = 64 - bits;
        _slots = new Slot[1 << bits];
        _words = new string[words.Count];
        var index = 0;
        foreach (var (word, value) in words)
        {
            var slot = SlotOf(LettersOf(word));
            while (_slots[slot].Length != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = new Slot(LettersOf(word), value, (byte)word.Length, index);
            _words[index++] = word;
        }
    }

    /// <summary>What is known of a word.</summary>
    public T Find(ReadOnlySpan<char> word)
    {
        var slots = _slots;
        var letters = LettersOf(word);
        for (var slot = SlotOf(letters); slots[slot].Length != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            ref var known = ref slots[slot];
            if (known.Letters == letters && known.Length == (byte)word.Length
                && (word.Length <= 2 * Half || word.Equals(_words[known.Word], StringComparison.OrdinalIgnoreCase)))
                return known.Value;
        }
        return default;
    }

    private int SlotOf(ulong letters) => (int)((letters * 0x9E37_79B9_7F4A_7C15) >> _shift);

    /// <summary>
    /// A word's first and last four letters in lower case, a byte each; <see cref="BeyondLatin"/>, which no such
    /// word has, where one takes more.
    /// </summary>
    private static ulong LettersOf(ReadOnlySpan<char> word)
    {
        if (word.Length < Half)
            return FewLettersOf(word);
        var (first, last) = (Four(word), Four(word[^Half..]));
        return ((first | last) & BeyondLatin) != 0 ? BeyondLatin : (first | LowerCase) | ((last | LowerCase) << 8);
    }

    private static ulong FewLettersOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return 0;
        var letters = word[0] | ((ulong)word[word.Length / 2] << 16) | ((ulong)word[^1] << 32);
        return (letters & BeyondLatin) != 0 ? BeyondLatin : letters | LowerCase;
    }

    private static ulong Four(ReadOnlySpan<char> word) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word));

    /// <summary>A word of the table; none where the length is 0.</summary>
    private readonly record struct Slot(ulong Letters, T Value, byte Length, int Word);
}
