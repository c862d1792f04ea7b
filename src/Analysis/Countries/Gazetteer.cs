using System.Buffers.Binary;

namespace Analysis.Countries;

/// <summary>
/// Every name that can mean a country or a place in one, with its readings, ready to be matched. It is one block of bytes, which
/// <see cref="GazetteerBuilder"/> makes of the lists and <c>tools/compile-names.cs</c> writes to <c>names.bin</c>, so that the built-in
/// names are ready where the file lies in memory, without a copy. Little-endian: the number of slots, a power of two; the slots of a
/// hash table with linear probing, a path's key (8 bytes, 0 where the slot is free) and its value (4); the readings.
/// </summary>
/// <param name="table">The countries that the readings are indexes into.</param>
/// <param name="image">The bytes.</param>
internal sealed class Gazetteer(CountryTable table, ReadOnlyMemory<byte> image)
{
    internal const int SlotBytes = sizeof(ulong) + sizeof(int);
    private const int Head = sizeof(int);
    private readonly int _mask = BinaryPrimitives.ReadInt32LittleEndian(image.Span) - 1;
    private readonly int _readingsAt = Head + BinaryPrimitives.ReadInt32LittleEndian(image.Span) * SlotBytes;

    /// <summary>
    /// The names of a table's countries and of the places in them: of the built-in table as they were compiled, of another one made from
    /// the lists.
    /// </summary>
    public static Gazetteer Of(CountryTable table) => table.IsDefault
        ? new(table, EmbeddedMemory.Of("Countries/names.bin"))
        : new(table, GazetteerBuilder.Build(table));

    /// <summary>How many countries the table has.</summary>
    public int CountryCount => table.Countries.Length;

    /// <summary>A reading by its index.</summary>
    public NameReading this[int index] => NameReading.Read(image.Span[(_readingsAt + index * NameReading.Bytes)..]);

    /// <summary>The index of a country's code, or a negative number.</summary>
    public short IndexOf(string code) => (short)table.IndexOf(code);

    /// <summary>
    /// The path's value: 0 where no name begins so, 1 where one only goes on, else the index of the first reading times two, plus one.
    /// </summary>
    public int At(ulong path)
    {
        var slots = image.Span[Head.._readingsAt];
        for (var slot = (int)path & _mask; ; slot = (slot + 1) & _mask)
        {
            var found = slots.Slice(slot * SlotBytes, SlotBytes);
            var key = BinaryPrimitives.ReadUInt64LittleEndian(found);
            if (key == path || key == 0)
                return BinaryPrimitives.ReadInt32LittleEndian(found[sizeof(ulong)..]);
        }
    }

    /// <summary>The block of bytes for a tree of names and its readings; the same ones always give the same bytes.</summary>
    public static byte[] Image(NameTrie names, IReadOnlyList<NameReading> readings)
    {
        var image = new byte[Head + names.Slots * SlotBytes + readings.Count * NameReading.Bytes];
        BinaryPrimitives.WriteInt32LittleEndian(image, names.Slots);
        names.Write(image.AsSpan(Head));
        for (var i = 0; i < readings.Count; i++)
            readings[i].Write(image.AsSpan(Head + names.Slots * SlotBytes + i * NameReading.Bytes));
        return image;
    }
}
