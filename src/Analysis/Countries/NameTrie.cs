using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Analysis.Countries;

/// <summary>
/// Names as a tree of words, being made: one hash table from the path of words to what lies there, so that a look-up costs the same
/// however many names there are. A path's key has 64 bits.
/// </summary>
internal sealed class NameTrie
{
    private const ulong Root = 14695981039346656037;
    private ulong[] _keys = new ulong[1 << 16];
    private int[] _values = new int[1 << 16];
    private int _count;
    private int _none;

    /// <summary>The key of no words yet.</summary>
    public static ulong Start => Root;

    /// <summary>How many slots the table has, free ones included; a power of two.</summary>
    public int Slots => _keys.Length;

    /// <summary>The key of a path that goes on with a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Step(ulong path, ReadOnlySpan<char> word)
    {
        var hash = Root;
        var letters = NameFolding.Letters;
        foreach (var c in word)
            if ((c < letters.Length ? letters[c] : NameFolding.Fold(c)) is var plain and not '\0')
                hash = (hash ^ plain) * 1099511628211;
        hash = (path ^ BitOperations.RotateLeft(hash, 29)) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 32) | 1;
    }

    /// <summary>The place for a name's value, with the paths that lead to it made.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ref int Place(ReadOnlySpan<char> name)
    {
        var path = Root;
        ref var place = ref _none;
        foreach (var word in new NameWords(name))
        {
            path = Step(path, word);
            place = ref Slot(path);
            place |= 1;
        }
        return ref place;
    }

    /// <summary>The value of a path; 0 where no name begins so.</summary>
    public int At(ulong path)
    {
        var slot = (int)path & (_keys.Length - 1);
        while (_keys[slot] != 0 && _keys[slot] != path)
            slot = (slot + 1) & (_keys.Length - 1);
        return _keys[slot] == 0 ? 0 : _values[slot];
    }

    /// <summary>Writes the slots, each a key and a value, to the beginning of a block of bytes.</summary>
    public void Write(Span<byte> block)
    {
        for (var slot = 0; slot < _keys.Length; slot++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(block[(slot * Gazetteer.SlotBytes)..], _keys[slot]);
            BinaryPrimitives.WriteInt32LittleEndian(block[(slot * Gazetteer.SlotBytes + sizeof(ulong))..], _values[slot]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ref int Slot(ulong path)
    {
        if (_count * 3 > _keys.Length * 2)
            Grow();
        var mask = _keys.Length - 1;
        var slot = (int)path & mask;
        while (_keys[slot] != 0 && _keys[slot] != path)
            slot = (slot + 1) & mask;
        if (_keys[slot] == 0)
            _count++;
        _keys[slot] = path;
        return ref _values[slot];
    }

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        (_keys, _values, _count) = (new ulong[keys.Length * 2], new int[keys.Length * 2], 0);
        for (var i = 0; i < keys.Length; i++)
            if (keys[i] != 0)
                Slot(keys[i]) = values[i];
    }
}

/// <summary>
/// The words of a name, cut as <see cref="Tokenizer"/> cuts a text: a possessive's s, a comma and an ampersand are words.
/// </summary>
internal ref struct NameWords(ReadOnlySpan<char> name)
{
    private ReadOnlySpan<char> _rest = name;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly NameWords GetEnumerator() => this;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        var start = 0;
        while (start < _rest.Length && !IsPart(_rest[start]) && _rest[start] is not (',' or '&'))
            start++;
        if (start == _rest.Length)
            return false;
        var end = start + 1;
        if (_rest[start] is not (',' or '&'))
            while (end < _rest.Length && IsPart(_rest[end]) && !EndsAsPossessive(_rest, end))
                end++;
        Current = _rest[start..end];
        _rest = _rest[end..];
        return true;
    }

    private static bool IsPart(char c) => CharacterClass.IsWordCharacter(c) || c is '.' || CharacterClass.IsApostrophe(c);

    private static bool EndsAsPossessive(ReadOnlySpan<char> rest, int at) =>
        CharacterClass.IsApostrophe(rest[at]) && at + 1 < rest.Length && rest[at + 1] == 's'
        && (at + 2 == rest.Length || !IsPart(rest[at + 2]));
}
