using System.Buffers.Binary;
using System.IO.Compression;

namespace Analysis.Tests.Charts;

public sealed class CompactPngTests
{
    private const int Width = 5;

    [Fact]
    public void The_pixels_stay_whatever_filters_the_rows_had()
    {
        var pixels = new Random(1).GetItems(Enumerable.Range(0, 256).Select(i => (byte)i).ToArray(), 5 * Width * 4);
        for (var alpha = 3; alpha < pixels.Length; alpha += 4)
            pixels[alpha] = 255;
        var compact = CompactPng.Of(Png(pixels));
        var rows = Rows(compact);
        var expected = pixels.Chunk(Width * 4).SelectMany(row => row.Where((_, i) => i % 4 != 3).Prepend((byte)0));
        Assert.Equal(expected, rows);
        Assert.Equal(2, compact[25]);
        Assert.Equal([0xAE, 0x42, 0x60, 0x82], compact[^4..]);
    }

    [Fact]
    public void A_picture_that_is_seen_through_stays_as_it_was()
    {
        var png = Png(new byte[5 * Width * 4]);
        Assert.Same(png, CompactPng.Of(png));
    }

    [BrowserFact]
    public void A_chart_takes_less_than_thirty_kilobytes() => Assert.InRange(
        new[] { ("KR", 21.0), ("RU", 13) }.Select(pair => (pair.Item1, pair.Item2)).TwoSidedChart("Two", "left", "right").ToPng().Length,
        1_000, 30_000);

    /// <summary>A picture of five rows, a row with each of the five filters.</summary>
    private static byte[] Png(byte[] pixels)
    {
        var filtered = new MemoryStream();
        for (var y = 0; y < 5; y++)
        {
            filtered.WriteByte((byte)y);
            for (var x = 0; x < Width * 4; x++)
                filtered.WriteByte((byte)(At(x, y) - Guess(y, At(x - 4, y), At(x, y - 1), At(x - 4, y - 1))));
        }
        var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(filtered.ToArray());
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR"u8, [0, 0, 0, Width, 0, 0, 0, 5, 8, 6, 0, 0, 0]),
            .. Chunk("IDAT"u8, data.ToArray()), .. Chunk("IEND"u8, [])];

        int At(int x, int y) => x < 0 || y < 0 ? 0 : pixels[(y * Width * 4) + x];
    }

    private static int Guess(int filter, int left, int above, int corner) => filter switch
    {
        1 => left,
        2 => above,
        3 => (left + above) / 2,
        4 => new[] { left, above, corner }.MinBy(value => Math.Abs(left + above - corner - value)),
        _ => 0,
    };

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. type, .. content, 0, 0, 0, 0];
    }

    private static byte[] Rows(byte[] png)
    {
        const int DataAt = 8 + 25 + 8;
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(DataAt - 8));
        using var inflated = new ZLibStream(new MemoryStream(png, DataAt, length), CompressionMode.Decompress);
        var rows = new MemoryStream();
        inflated.CopyTo(rows);
        return rows.ToArray();
    }
}
