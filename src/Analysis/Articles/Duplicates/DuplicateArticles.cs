namespace Analysis;

/// <summary>Exact and near duplicates among articles.</summary>
public static class DuplicateArticles
{
    /// <summary>From this share of common sequences of four words two articles are the same.</summary>
    public const double Similarity = 0.5;

    /// <summary>So many days may lie between two articles that are the same.</summary>
    public const int Days = 7;

    /// <summary>The groups of articles that are copies or versions of one another, in the order of their first articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="similarity">The share of sequences of four words that two have in common, from which they are the same; 0 to 1.</param>
    /// <param name="days">How many days may lie between two that are the same; articles without a day are compared with all.</param>
    public static IReadOnlyList<DuplicateGroup> DuplicateGroups(this IEnumerable<Article> articles, double similarity = Similarity,
        int days = Days)
    {
        var finder = new DuplicateFinder(similarity, days);
        var groups = new List<List<Article>>();
        var byFirst = new Dictionary<Article, List<Article>>(ReferenceEqualityComparer.Instance);
        foreach (var article in articles)
        {
            if (finder.FirstOf(article) is { } first)
                byFirst[first].Add(article);
            else
                groups.Add(byFirst[article] = [article]);
        }
        return [.. groups.Where(group => group.Count > 1).Select(group => new DuplicateGroup([.. group]))];
    }

    /// <summary>The articles without those that are copies or versions of one before, in order, one at a time.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="similarity">The share of sequences of four words that two have in common, from which they are the same; 0 to 1.</param>
    /// <param name="days">How many days may lie between two that are the same; articles without a day are compared with all.</param>
    /// <param name="leftOut">Told of each article that is left out, and of the first that it is a copy or version of.</param>
    public static IEnumerable<Article> WithoutDuplicates(
        this IEnumerable<Article> articles, double similarity = Similarity, int days = Days, Action<Article, Article>? leftOut = null)
    {
        var finder = new DuplicateFinder(similarity, days);
        foreach (var article in articles)
        {
            if (finder.FirstOf(article) is not { } first)
                yield return article;
            else
                leftOut?.Invoke(article, first);
        }
    }
}
