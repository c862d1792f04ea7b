namespace Analysis.Articles;

/// <summary>An export of Nexis or Lexis in the Rich Text Format.</summary>
internal sealed class NexisRtfFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "Nexis, RTF";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => RtfParagraphs.Are(file) && NexisDocuments.Recognises(RtfParagraphs.Of(file));

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) => new NexisDocuments(file, log).Read(RtfParagraphs.Of(file));
}
