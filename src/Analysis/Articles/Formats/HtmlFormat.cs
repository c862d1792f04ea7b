namespace Analysis.Articles;

/// <summary>A page as a news site serves it, saved as a file.</summary>
internal sealed class HtmlFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "web page";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension is ".html" or ".htm" or ".xhtml";

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        yield return PageReader.Read(file.Text, file.Id);
    }
}
