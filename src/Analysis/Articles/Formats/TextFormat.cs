namespace Analysis.Articles;

/// <summary>Plain text: one article, or several one below the other, whose title, date and the like stand in its lines.</summary>
internal sealed class TextFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension is ".txt" or ".text" or "";

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        var articles = ArticleDivider.Divide(CleanText.Of(file.Text));
        for (var i = 0; i < articles.Count; i++)
        {
            var article = Article.FromText(articles.Count == 1 ? file.Id : file.IdOf(i + 1), articles[i]);
            if (article.Blocks.IsEmpty)
                throw new InvalidDataException("there are no words in it.");
            yield return article;
        }
    }
}
