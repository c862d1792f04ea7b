namespace Analysis.Articles;

/// <summary>
/// What is unpacked from a packed file, until it is far more than news can be: a few bytes that unpack to no end are refused.
/// </summary>
/// <param name="inner">The unpacked bytes; closed with this stream.</param>
/// <param name="packed">How many packed bytes were read so far.</param>
internal sealed class PackingLimit(Stream inner, Func<long> packed) : ForwardStream
{
    private const long Free = 1L << 26;
    private const int GreatestRatio = 100;

    private long _unpacked;

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
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
