using System.Runtime.InteropServices;

namespace Analysis;

/// <summary>
/// A table of words in Latin-1 letters, whatever their case, that is looked up once a token: open addressing by length, first and last letters,
/// which tell most words apart without a look at the rest.
/// </summary>
/// <typeparam name="T">What is known of a word; its default for one that is not in the table.</typeparam>
internal sealed class WordMap<T>
    where T : struct
{
    private const ulong LowerCase = 0x0020_0020_0020_0020;
    private readonly (ulong Ends, string Word, T Value)[] _words;
    private readonly int[] _slots;
    private readonly int _shift;

    /// <summary>A table of these words, no two of which differ in case alone.</summary>
    public WordMap(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        _words = [.. words.Select(pair => (EndsOf(pair.Key), pair.Key, pair.Value))];
        var bits = System.Numerics.BitOperations.Log2((uint)(words.Count * 8) + 8);
        _shift = 64 - bits;
        _slots = new int[1 << bits];
        for (var index = 0; index < _words.Length; index++)
        {
            var slot = SlotOf(_words[index].Ends);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = index + 1;
        }
    }

    /// <summary>What is known of a word.</summary>
    public T Find(ReadOnlySpan<char> word)
    {
        var slots = _slots;
        var ends = EndsOf(word);
        for (var slot = SlotOf(ends); slots[slot] is var index and > 0; slot = (slot + 1) & (slots.Length - 1))
        {
            ref var known = ref _words[index - 1];
            if (known.Ends == ends && word.Equals(known.Word, StringComparison.OrdinalIgnoreCase))
                return known.Value;
        }
        return default;
    }

    private int SlotOf(ulong ends) => (int)((ends * 0x9E37_79B9_7F4A_7C15) >> _shift);

    /// <summary>A word's first and last four letters in lower case and its length, mixed.</summary>
    private static ulong EndsOf(ReadOnlySpan<char> word)
    {
        if (word.Length >= 4)
            return ((Four(word) | LowerCase) * 0xC2B2_AE3D_27D4_EB4F) ^ System.Numerics.BitOperations.RotateLeft(Four(word[^4..]) | LowerCase, 29) ^ (uint)word.Length;
        var ends = 0ul;
        foreach (var letter in word)
            ends = (ends << 16) | letter | 0x20u;
        return ends;
    }

    private static ulong Four(ReadOnlySpan<char> word) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word));
}
