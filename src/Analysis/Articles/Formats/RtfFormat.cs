namespace Analysis.Articles;

/// <summary>One article in the Rich Text Format.</summary>
internal sealed class RtfFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "RTF";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => RtfParagraphs.Are(file);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        var lines = RtfParagraphs.Of(file).Where(line => line.Words.Length > 0).Select(line => (BlockKind.Paragraph, line.Words)).ToList();
        if (lines.Count == 0)
            throw new InvalidDataException("there are no words in it.");
        yield return BlockText.Label(file.Id, lines);
    }
}
