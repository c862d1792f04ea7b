namespace Analysis;

/// <summary>A place in an article that a figure rests on.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">The words in its text.</param>
public readonly record struct Evidence(Article Article, TextSpan Span)
{
    /// <summary>The words.</summary>
    public string Text => Span.In(Article.Text);

    /// <summary>An article as a whole, shown by its headline, or by its first words where it has none.</summary>
    public static Evidence OfWhole(Article article) =>
        new(article, article.First(BlockKind.Headline)?.Span ?? article.Blocks.FirstOrDefault()?.Span ?? default);
}
