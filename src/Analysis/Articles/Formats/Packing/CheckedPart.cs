using System.IO.Compression;
using System.IO.Hashing;

namespace Analysis.Articles;

/// <summary>
/// The unpacked bytes of a part of a zip, held at their end against the length and the checksum that the zip states: .NET does not compare
/// them, and a byte that was changed on the way would be read as if it had been written.
/// </summary>
/// <param name="part">The part.</param>
/// <param name="inner">Its unpacked bytes; closed with this stream.</param>
/// <param name="tellDamage">Is called once where the part is not what was packed; what can be unpacked of it is given all the same.</param>
internal sealed class CheckedPart(ZipArchiveEntry part, Stream inner, Action tellDamage) : ForwardStream
{
    private readonly Crc32 _checksum = new();
    private long _length;
    private bool _isAtEnd;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = _isAtEnd || buffer.IsEmpty ? 0 : ReadOn(buffer);
        _checksum.Append(buffer[..count]);
        _length += count;
        if (count == 0 && !buffer.IsEmpty)
            End(isBroken: false);
        return count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private int ReadOn(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (InvalidDataException)
        {
            End(isBroken: true);
            return 0;
        }
    }

    private void End(bool isBroken)
    {
        if (!_isAtEnd && (isBroken || _length != part.Length || _checksum.GetCurrentHashAsUInt32() != part.Crc32))
            tellDamage();
        _isAtEnd = true;
    }
}
