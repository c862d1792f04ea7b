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
        new(new UnpackedStream(new DecompressionStream(packed, leaveOpen: false)), () => packed.CanSeek ? packed.Position : long.MaxValue);
}
