using System.Buffers.Binary;
using System.IO.Compression;

namespace Analysis.Charts;

/// <summary>
/// A browser writes its pictures fast and large. The same pixels without the alpha channel, unfiltered, which suits even areas, and
/// compressed well take about half (PNG, third edition, W3C 2025).
/// </summary>
internal static class CompactPng
{
    private const int Head = 8;
    private const int ChunkFrame = 12;
    private const int Rgba = 4;
    private const int Rgb = 3;

    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8)
        .Aggregate((uint)n, (c, _) => (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1))];

    /// <summary>
    /// The picture made smaller; as it was where it is no opaque one of 8 bits a channel with alpha, which is what browsers write.
    /// </summary>
    public static byte[] Of(byte[] png)
    {
        var (header, data) = Read(png);
        if (header is not [_, _, _, _, _, _, _, _, 8, 6, 0, 0, 0])
            return png;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        return Opaque(Unfiltered(data, width, height), width, height) is { } rows ? Written(png.AsSpan(0, Head), header, rows) : png;
    }

    private static (byte[] Header, MemoryStream Data) Read(byte[] png)
    {
        var (header, data) = (Array.Empty<byte>(), new MemoryStream());
        for (var at = Head; at + ChunkFrame <= png.Length;)
        {
            var content = png.AsSpan(at + 8, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at)));
            var type = png.AsSpan(at + 4, 4);
            if (type.SequenceEqual("IHDR"u8))
                header = content.ToArray();
            else if (type.SequenceEqual("IDAT"u8))
                data.Write(content);
            at += content.Length + ChunkFrame;
        }
        data.Position = 0;
        return (header, data);
    }

    /// <summary>The pixels, row by row, each behind the byte that named its filter.</summary>
    private static byte[] Unfiltered(MemoryStream data, int width, int height)
    {
        var stride = (width * Rgba) + 1;
        var rows = new byte[stride * height];
        using (var inflated = new ZLibStream(data, CompressionMode.Decompress))
            inflated.ReadExactly(rows);
        var none = new byte[stride];
        for (var y = 0; y < height; y++)
            Unfilter(rows.AsSpan(y * stride, stride), y == 0 ? none : rows.AsSpan((y - 1) * stride, stride));
        return rows;
    }

    private static void Unfilter(Span<byte> row, ReadOnlySpan<byte> above)
    {
        var filter = row[0];
        for (var x = 1; x < row.Length; x++)
        {
            var (left, corner) = x > Rgba ? (row[x - Rgba], above[x - Rgba]) : (0, 0);
            row[x] += (byte)(filter switch
            {
                1 => left,
                2 => above[x],
                3 => (left + above[x]) / 2,
                4 => Paeth(left, above[x], corner),
                _ => 0
            });
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }

    /// <summary>The rows without alpha and with the filter "none"; null where a pixel is not opaque.</summary>
    private static byte[]? Opaque(byte[] rows, int width, int height)
    {
        var opaque = new byte[((width * Rgb) + 1) * height];
        var to = 0;
        for (var from = 0; from < rows.Length;)
        {
            from++;
            opaque[to++] = 0;
            for (var x = 0; x < width; x++, from += Rgba, to += Rgb)
            {
                if (rows[from + Rgb] != byte.MaxValue)
                    return null;
                rows.AsSpan(from, Rgb).CopyTo(opaque.AsSpan(to));
            }
        }
        return opaque;
    }

    private static byte[] Written(ReadOnlySpan<byte> signature, byte[] header, byte[] rows)
    {
        var deflated = new MemoryStream();
        using (var zlib = new ZLibStream(deflated, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(rows);
        var png = new MemoryStream();
        png.Write(signature);
        WriteChunk(png, "IHDR"u8, [.. header[..9], 2, .. header[10..]]);
        WriteChunk(png, "IDAT"u8, deflated.ToArray());
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> type, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(type);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc([.. type, .. content]));
        png.Write(number);
    }

    private static uint Crc(byte[] bytes) => ~bytes.Aggregate(uint.MaxValue, (crc, b) => CrcTable[(byte)(crc ^ b)] ^ (crc >> 8));
}
