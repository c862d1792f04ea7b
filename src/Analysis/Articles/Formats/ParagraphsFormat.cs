namespace Analysis.Articles;

/// <summary>One article as a document of paragraphs: a Word file, one in the Rich Text Format.</summary>
/// <param name="source">The form of the document.</param>
internal sealed class ParagraphsFormat(ParagraphSource source) : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => source.Name;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => source.Are(file);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        var lines = source.Of(file, log).Where(line => line.Words.Length > 0).Select(line => (BlockKind.Paragraph, line.Words)).ToList();
        if (lines.Count > 0)
            foreach (var article in NumericDays.Decided([BlockText.Label(file.Id, lines)], log))
                yield return article;
        else if (!log.Row.IsPartial)
            throw new InvalidDataException("there are no words in it.");
    }
}
