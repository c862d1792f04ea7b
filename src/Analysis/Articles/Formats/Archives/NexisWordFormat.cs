namespace Analysis.Articles;

/// <summary>An export of Nexis or Lexis as a Word file.</summary>
internal sealed class NexisWordFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "Nexis, Word";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => WordParagraphs.Are(file) && NexisDocuments.Recognises(WordParagraphs.Of(file));

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) => new NexisDocuments(file, log).Read(WordParagraphs.Of(file));
}
