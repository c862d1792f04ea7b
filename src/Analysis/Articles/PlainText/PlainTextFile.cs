namespace Analysis.Articles;

/// <summary>A file of plain text: one article, or several one below the other.</summary>
internal static class PlainTextFile
{
    /// <summary>The articles; ids of several end in a number.</summary>
    public static IEnumerable<Article> Read(string text, string id)
    {
        var articles = ArticleDivider.Divide(CleanText.Of(text)).Where(piece => !string.IsNullOrWhiteSpace(piece)).ToList();
        for (var i = 0; i < articles.Count; i++)
            yield return Article.FromText(articles.Count == 1 ? id : $"{id}#{i + 1}", articles[i]);
    }
}
