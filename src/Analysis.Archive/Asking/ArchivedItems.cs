using System.Collections;
using DuckDB.NET.Data;

namespace Analysis.Archives;

/// <summary>What was found in the articles of an archive, in the order of the articles' ids, read one at a time.</summary>
/// <typeparam name="T">What was found.</typeparam>
/// <param name="database">The archive.</param>
/// <param name="articles">Its articles.</param>
/// <param name="sql">The rows, by their articles' ids, which are in the first column.</param>
/// <param name="ofRow">What a row stands for.</param>
internal sealed class ArchivedItems<T>(
    ArchiveDatabase database, ArchivedArticles articles, string sql, Func<Article, DuckDBDataReader, T> ofRow) : IEnumerable<T>
{
    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        using var all = articles.WithoutTexts().GetEnumerator();
        foreach (var item in database.Stream(sql, row => ofRow(Reach(all, row.GetString(0)), row)))
            yield return item;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes on to an article: both go by ids.</summary>
    private static Article Reach(IEnumerator<Article> all, string id)
    {
        while (all.Current?.Id != id && all.MoveNext())
        {
        }
        return all.Current!;
    }
}
