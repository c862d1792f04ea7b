namespace Analysis.Articles;

/// <summary>One article as a Word file.</summary>
internal sealed class WordFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "Word";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => WordParagraphs.Are(file);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        var lines = WordParagraphs.Of(file).Where(line => line.Words.Length > 0).Select(line => (BlockKind.Paragraph, line.Words)).ToList();
        if (lines.Count == 0)
            throw new InvalidDataException("there are no words in it.");
        yield return BlockText.Label(file.Id, lines);
    }
}
