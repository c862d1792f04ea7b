namespace Analysis.Articles;

/// <summary>
/// What is unpacked from a packed file, until it is far more than news can be: a few bytes that unpack to no end are refused.
/// </summary>
/// <param name="inner">The unpacked bytes; closed with this stream.</param>
/// <param name="packed">How many packed bytes were read so far.</param>
internal sealed class PackingLimit(Stream inner, Func<long> packed) : Stream
{
    private const long Free = 1L << 26;
    private const int GreatestRatio = 100;

    private long _unpacked;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => _unpacked; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        _unpacked += count;
        if (_unpacked > Free && _unpacked / GreatestRatio > packed())
            throw new InvalidDataException(
                $"unpacks to more than {GreatestRatio} times its size, which no text does: it was not read further. "
                + "Unpack it by hand if you trust it.");
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
