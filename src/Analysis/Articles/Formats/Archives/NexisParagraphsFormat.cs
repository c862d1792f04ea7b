namespace Analysis.Articles;

/// <summary>An export of Nexis or Lexis as a Word file or in the Rich Text Format.</summary>
/// <param name="source">The form of the document.</param>
internal sealed class NexisParagraphsFormat(ParagraphSource source) : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => $"Nexis, {source.Name}";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => source.Are(file) && NexisDocuments.Recognises(source.Of(file, null));

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) => new NexisDocuments(file, log).Read(source.Of(file, log));
}
