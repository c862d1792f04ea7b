using System.IO.Compression;

namespace Analysis.Articles;

/// <summary>One file packed by gzip, in any number of members: it is unpacked while it is read.</summary>
internal sealed class GzipFormat : IArticleFormat
{
    /// <summary>Without this switch .NET reads a file that is cut off up to the cut, and says nothing.</summary>
    private const string Strict = "System.IO.Compression.UseStrictValidation";

    static GzipFormat()
    {
        if (!AppContext.TryGetSwitch(Strict, out _))
            AppContext.SetSwitch(Strict, true);
    }

    /// <inheritdoc/>
    public string Name => "gzip";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) => log.ReadInside(file.Unpacked(() => Open(file.Open())));

    private static PackingLimit Open(Stream packed) =>
        new(new UnpackedStream(new GZipStream(packed, CompressionMode.Decompress)), () => packed.CanSeek ? packed.Position : long.MaxValue);
}
