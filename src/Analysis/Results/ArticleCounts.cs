namespace Analysis;

/// <summary>Counts of articles and of what they are made of.</summary>
public static class ArticleCounts
{
    /// <summary>How many articles each desk or section has, in small letters; those without one are left out.</summary>
    public static Counts CountBySection(this IEnumerable<Article> articles) =>
        Counts.By("desk", "articles", articles, article => article.Section?.ToLowerInvariant(), Evidence.OfWhole);

    /// <summary>How many articles each paper or agency has; those without one are left out.</summary>
    public static Counts CountByOutlet(this IEnumerable<Article> articles) =>
        Counts.By("outlet", "articles", articles, article => article.Outlet, Evidence.OfWhole);

    /// <summary>How many blocks of each kind the articles are made of.</summary>
    public static Counts CountByBlock(this IEnumerable<Article> articles) => Counts.By(
        "kind", "blocks", articles.SelectMany(article => article.Blocks.Select(block => (Article: article, Block: block))),
        pair => Labels.Of(pair.Block.Kind), pair => new Evidence(pair.Article, pair.Block.Span));
}
