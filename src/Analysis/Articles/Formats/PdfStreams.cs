using System.IO.Compression;

namespace Analysis.Articles;

/// <summary>Looks at the packed streams of a PDF before the library unpacks them, which knows no limit.</summary>
internal static class PdfStreams
{
    private const int Free = 1 << 26;
    private const int GreatestRatio = 100;

    /// <summary>Refuses a PDF one of whose streams unpacks to far more than a page can be.</summary>
    /// <param name="pdf">The bytes of the file.</param>
    /// <exception cref="InvalidDataException">One does.</exception>
    public static void Guard(byte[] pdf)
    {
        var buffer = new byte[1 << 16];
        for (var at = 0; Next(pdf, at) is var start and >= 0; at = start)
            if (Unpacked(pdf, start, buffer) is var length && length > Free && length / GreatestRatio > pdf.Length - start)
                throw new InvalidDataException(
                    $"holds a stream that unpacks to more than {GreatestRatio} times its size, which no page does: "
                    + "it was not read.");
    }

    /// <summary>Where the bytes of the next stream in the form of zlib begin; -1 for none.</summary>
    private static int Next(byte[] pdf, int from)
    {
        for (var at = from; pdf.AsSpan(at).IndexOf("stream"u8) is var found and >= 0;)
        {
            at += found + "stream".Length;
            var start = at;
            while (start < pdf.Length && pdf[start] is (byte)'\r' or (byte)'\n')
                start++;
            if (start > at && start + 1 < pdf.Length && (pdf[start] & 0x0F) == 8 && ((pdf[start] << 8) | pdf[start + 1]) % 31 == 0)
                return start;
        }
        return -1;
    }

    private static long Unpacked(byte[] pdf, int start, byte[] buffer)
    {
        using var packed = new MemoryStream(pdf, start, pdf.Length - start, writable: false);
        using var stream = new ZLibStream(packed, CompressionMode.Decompress);
        var length = 0L;
        try
        {
            for (int read; length <= (long)GreatestRatio * pdf.Length + Free && (read = stream.Read(buffer)) > 0;)
                length += read;
        }
        catch (InvalidDataException)
        {
            // What is broken in it is the library's to say.
        }
        return length;
    }
}
