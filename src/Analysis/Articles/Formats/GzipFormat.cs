using System.IO.Compression;

namespace Analysis.Articles;

/// <summary>One file packed by gzip: it is unpacked while it is read.</summary>
internal sealed class GzipFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "gzip";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) =>
        log.ReadInside(file.Unpacked(() => new GZipStream(file.Open(), CompressionMode.Decompress)));
}
