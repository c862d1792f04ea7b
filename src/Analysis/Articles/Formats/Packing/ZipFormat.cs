namespace Analysis.Articles;

/// <summary>A zip: every file in it is read as if it lay in a folder, in the order of the names.</summary>
internal sealed class ZipFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "zip";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.Span.StartsWith("PK\x03\x04"u8) || file.Head.Span.StartsWith("PK\x05\x06"u8);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        using var zip = ZipParts.Of(file, log);
        foreach (var entry in zip.All.Where(e => e.Name.Length > 0).OrderBy(e => e.FullName, StringComparer.Ordinal))
            foreach (var article in log.ReadInside(file.Inside(entry.FullName, () => zip.Open(entry))))
                yield return article;
    }
}
