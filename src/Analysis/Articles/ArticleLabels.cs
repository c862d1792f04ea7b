namespace Analysis.Articles;

/// <summary>What articles are called where each needs a name of its own.</summary>
internal static class ArticleLabels
{
    /// <summary>By id: the title, with the id behind it where several of these articles share it; the id where there is no title.</summary>
    public static IReadOnlyDictionary<string, string> ById(IEnumerable<Article> articles)
    {
        var all = articles.DistinctBy(article => article.Id).ToList();
        var titles = all.CountBy(article => article.Title ?? article.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return all.ToDictionary(article => article.Id, article => Label(article, titles), StringComparer.Ordinal);
    }

    private static string Label(Article article, Dictionary<string, int> titles) =>
        (article.Title ?? article.Id) is var title && titles[title] > 1 ? $"{title} ({article.Id})" : title;
}
