using System.Globalization;
using System.Text;

namespace Analysis.Articles;

/// <summary>Reads the records of a web archive one at a time.</summary>
/// <param name="stream">The archive, unpacked; closed with this reader.</param>
internal sealed class WarcReader(Stream stream) : IDisposable
{
    private const int LongestBody = 1 << 26;
    private const int LongestLine = 1 << 16;

    private readonly BufferedStream _stream = new(stream, 1 << 16);

    /// <summary>How many stretches of bytes between records were passed over because they were none.</summary>
    public int Broken { get; private set; }

    /// <summary>The next record; null at the end.</summary>
    /// <exception cref="InvalidDataException">The archive ends inside a record.</exception>
    public WarcRecord? Read()
    {
        if (!FindStart())
            return null;
        var headers = HttpMessage.HeadersOf(Lines());
        if (!long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            Broken++;
            return Read();
        }
        var body = new byte[Math.Min(length, LongestBody)];
        if (_stream.ReadAtLeast(body, body.Length, throwOnEndOfStream: false) < body.Length)
            throw new InvalidDataException("ends inside a record: the archive is cut off. What stands before was read.");
        Skip(length - body.Length);
        return new WarcRecord(headers, body) { IsCut = length > LongestBody };
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private bool FindStart()
    {
        var isLost = false;
        while (Line() is { } line)
        {
            if (line.StartsWith("WARC/", StringComparison.Ordinal))
                return true;
            if (line.Length > 0 && !isLost)
            {
                isLost = true;
                Broken++;
            }
        }
        return false;
    }

    private IEnumerable<string> Lines()
    {
        while (Line() is { Length: > 0 } line)
            yield return line;
    }

    private string? Line()
    {
        var line = new StringBuilder();
        int c;
        while ((c = _stream.ReadByte()) >= 0 && c != '\n')
            if (line.Length < LongestLine)
                line.Append((char)c);
        return c < 0 && line.Length == 0 ? null : line.ToString().TrimEnd('\r');
    }

    private void Skip(long count)
    {
        Span<byte> buffer = stackalloc byte[4096];
        while (count > 0 && _stream.Read(buffer[..(int)Math.Min(count, buffer.Length)]) is var read and > 0)
            count -= read;
    }
}
