namespace Workbook.Notebooks;

/// <summary>The articles of a run, each once, in the order in which its notebooks named them.</summary>
public sealed class ArticleLibrary
{
    private readonly Dictionary<(string Text, string? Title, string? Date, string? Outlet), int> _numbers = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly List<RecordedArticle> _articles = [];

    /// <summary>The articles, in the order of their numbers.</summary>
    public IReadOnlyList<RecordedArticle> Articles => _articles;

    /// <summary>
    /// The number of an article, zero-based; it is taken in where it was not there. Notebooks that load a folder and one above it give one
    /// article two ids: what says the same under the same head is one article.
    /// </summary>
    public int Add(RecordedArticle article)
    {
        var key = (article.Text, article.Title, article.Date, article.Outlet);
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers[key] = number = _articles.Count;
            _articles.Add(article);
        }
        _byId.TryAdd(article.Id, number);
        return number;
    }

    /// <summary>The number of the article of an id, or null.</summary>
    public int? Find(string id) => _byId.TryGetValue(id, out var number) ? number : null;
}
