using ZstdSharp;

namespace Analysis.Articles;

/// <summary>What a library unpacks; where the packed bytes are cut off or broken it says so in the words of a problem.</summary>
/// <param name="inner">The unpacked bytes; closed with this stream.</param>
internal sealed class UnpackedStream(Stream inner) : ForwardStream
{
    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (Exception e) when (e is InvalidDataException or ZstdException or EndOfStreamException)
        {
            throw new InvalidDataException(
                $"is cut off or damaged, and can't be unpacked from there on ({e.Message.TrimEnd('.')}). Get it anew.", e);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
