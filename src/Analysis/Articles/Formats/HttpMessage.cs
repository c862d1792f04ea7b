using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Analysis.Articles;

/// <summary>An answer of a web server as an archive keeps it: headers, and a body that may be packed or in chunks.</summary>
/// <param name="Status">The status: 200.</param>
/// <param name="Headers">The headers; names without regard to case.</param>
/// <param name="Body">The body, unpacked.</param>
internal sealed record HttpMessage(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    private const int Longest = 1 << 26;

    /// <summary>What the body is: "text/html", in small letters; an empty one where it is not said.</summary>
    public string MediaType => Headers.GetValueOrDefault("Content-Type", "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The encoding of its letters; null where it is not said.</summary>
    public string? Charset => Headers.GetValueOrDefault("Content-Type", "").Split(';').Select(part => part.Trim())
        .FirstOrDefault(part => part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))?[8..].Trim('"', ' ');

    /// <summary>The answer in these bytes; null where there is none.</summary>
    /// <exception cref="InvalidDataException">The body is packed and can't be unpacked.</exception>
    public static HttpMessage? Of(byte[] bytes)
    {
        var (end, skip) = HeadEnd(bytes);
        if (end < 0 || !bytes.AsSpan().StartsWith("HTTP/"u8))
            return null;
        var lines = Encoding.Latin1.GetString(bytes, 0, end).Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var status = lines[0].Split(' ') is [_, var code, ..]
            && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var headers = HeadersOf(lines.Skip(1));
        return new HttpMessage(status, headers, Unpacked(Unchunked(bytes[(end + skip)..], headers), headers));
    }

    /// <summary>Headers from their lines; one that begins with a blank goes on the one before.</summary>
    internal static Dictionary<string, string> HeadersOf(IEnumerable<string> lines)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? last = null;
        foreach (var line in lines)
        {
            if (line.StartsWith(' ') || line.StartsWith('\t'))
            {
                if (last is not null)
                    headers[last] += " " + line.Trim();
            }
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
                headers[last = line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }
        return headers;
    }

    private static (int End, int Skip) HeadEnd(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("\r\n\r\n"u8) is var crlf and >= 0 ? (crlf, 4) : (bytes.IndexOf("\n\n"u8), 2);

    /// <summary>
    /// The body without the lengths of its chunks, where it truly comes in chunks: many archives keep the header of what they
    /// have joined.
    /// </summary>
    private static byte[] Unchunked(byte[] body, Dictionary<string, string> headers)
    {
        if (!headers.GetValueOrDefault("Transfer-Encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase))
            return body;
        using var joined = new MemoryStream();
        var rest = body.AsSpan();
        while (rest.IndexOf("\r\n"u8) is var end and > 0 and < 20
            && int.TryParse(Encoding.ASCII.GetString(rest[..end]).Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture, out var length))
        {
            rest = rest[(end + 2)..];
            if (length == 0 || length < 0 || length > rest.Length)
                break;
            joined.Write(rest[..length]);
            rest = rest[Math.Min(rest.Length, length + 2)..];
        }
        return joined.Length > 0 ? joined.ToArray() : body;
    }

    private static byte[] Unpacked(byte[] body, Dictionary<string, string> headers)
    {
        var isGzip = body.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);
        var named = headers.GetValueOrDefault("Content-Encoding", "").Trim().ToLowerInvariant();
        using var packed = new MemoryStream(body, writable: false);
        return isGzip ? All(new GZipStream(packed, CompressionMode.Decompress))
            : named == "br" ? All(new BrotliStream(packed, CompressionMode.Decompress))
            : named == "deflate" && body is [0x78, ..] ? All(new ZLibStream(packed, CompressionMode.Decompress))
            : body;
    }

    private static byte[] All(Stream stream)
    {
        using (stream)
            return AllBytes.Of(stream, Longest, $"unpacks to more than {Longest >> 20} MB: no page does.");
    }
}
