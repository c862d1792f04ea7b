using System.Formats.Tar;

namespace Analysis.Articles;

/// <summary>A tar: every file in it is read as if it lay in a folder, in the order of the archive.</summary>
internal sealed class TarFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "tar";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.Length > 262 && file.Head.Span.Slice(257, 5).SequenceEqual("ustar"u8);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        using var tar = new TarReader(file.Open());
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry is not { EntryType: TarEntryType.RegularFile or TarEntryType.V7RegularFile, DataStream: { } data })
                continue;
            using var bytes = LaidDown.Of(data);
            foreach (var article in log.ReadInside(file.Inside(entry.Name.TrimStart('.', '/'), () => new OpenedAgain(bytes))))
                yield return article;
        }
    }
}
