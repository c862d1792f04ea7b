using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace Analysis.Text;

/// <summary>A form of up to sixteen ASCII characters as two numbers, so that forms are compared without a look at any string.</summary>
/// <param name="Low">The first eight characters, a byte each, the first one lowest; never 0.</param>
/// <param name="High">The others.</param>
internal readonly record struct PackedForm(ulong Low, ulong High)
{
    /// <summary>The most characters that can be packed.</summary>
    public const int MostCharacters = 16;

    private static readonly ulong LowSecret = Secret();
    private static readonly ulong HighSecret = Secret();

    /// <summary>Seeded for each process, so that no text can make forms collide on purpose.</summary>
    public int Hash
    {
        get
        {
            var high = Math.BigMul(Low ^ LowSecret, High ^ HighSecret, out var low);
            return (int)(high ^ low);
        }
    }

    /// <summary>Packs a stretch of a text; false where it is too long or holds anything but the ASCII characters from 1 on.</summary>
    public static bool TryPack(string text, TextSpan span, out PackedForm form)
    {
        form = default;
        if (span.Length > MostCharacters || span.IsEmpty)
            return false;
        var from = text.AsSpan(span.Start);
        var bytes = (from.Length < MostCharacters ? NarrowPadded(from) : Narrow(from)) & Vector128.LessThan(
            Vector128<byte>.Indices, Vector128.Create((byte)span.Length));
        if ((bytes.ExtractMostSignificantBits()
            | (Vector128.Equals(bytes, Vector128<byte>.Zero).ExtractMostSignificantBits() & ((1u << span.Length) - 1))) != 0)
            return false;
        form = new PackedForm(bytes.AsUInt64()[0], bytes.AsUInt64()[1]);
        return true;
    }

    /// <summary>The form with its capitals made small.</summary>
    public PackedForm InSmallLetters()
    {
        var bytes = Vector128.Create(Low, High).AsByte();
        var isCapital = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'A'), Vector128.Create((byte)('Z' - 'A')));
        var lower = (bytes | (isCapital & Vector128.Create((byte)0x20))).AsUInt64();
        return new PackedForm(lower[0], lower[1]);
    }

    private static Vector128<byte> NarrowPadded(ReadOnlySpan<char> text)
    {
        Span<char> padded = stackalloc char[MostCharacters];
        text.CopyTo(padded);
        padded[text.Length..].Clear();
        return Narrow(padded);
    }

    /// <summary>The first characters, a byte each; what is above 255 becomes 255.</summary>
    private static Vector128<byte> Narrow(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var most = Vector128.Create((ushort)byte.MaxValue);
        return Vector128.Narrow(Vector128.Min(Vector128.Create(units), most), Vector128.Min(Vector128.Create(units[8..]), most));
    }

    private static ulong Secret() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
}
