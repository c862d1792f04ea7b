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
        var texts = ArticleDivider.Divide(CleanText.Of(file.Text));
        var articles = texts.Select((text, i) => Article.FromText(texts.Count == 1 ? file.Id : file.IdOf(i + 1), text)).ToList();
        if (articles.Exists(article => article.Blocks.IsEmpty))
            throw new InvalidDataException("there are no words in it.");
        return NumericDays.Decided(articles, log);
    }
}
