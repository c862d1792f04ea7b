using ZstdSharp;

namespace Analysis.Articles;

/// <summary>One file packed by Zstandard.</summary>
internal sealed class ZstandardFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "Zstandard";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.Span.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) => log.ReadInside(file.Unpacked(() => Open(file.Open())));

    private static PackingLimit Open(Stream packed) =>
        new(new Translating(new DecompressionStream(packed, leaveOpen: false)), () => packed.CanSeek ? packed.Position : long.MaxValue);

    /// <summary>Reads on; what the library throws on a broken or cut file is an <see cref="InvalidDataException"/>.</summary>
    private sealed class Translating(Stream inner) : HeadedStream(default, inner)
    {
        public override int Read(Span<byte> buffer)
        {
            try
            {
                return base.Read(buffer);
            }
            catch (Exception e) when (e is ZstdException or EndOfStreamException)
            {
                throw new InvalidDataException($"is cut off or broken: {e.Message} Get it anew; what stands before was read.", e);
            }
        }
    }
}
