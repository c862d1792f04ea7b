namespace Analysis.Articles;

/// <summary>Plain text: one article, whose title, date and the like stand in its lines.</summary>
internal sealed class TextFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension is ".txt" or ".text" or "";

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        var article = Article.FromText(file.Id, file.Text);
        if (article.Blocks.IsEmpty)
            throw new InvalidDataException("there are no words in it.");
        yield return article;
    }
}
