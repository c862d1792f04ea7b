namespace Workbook.Notebooks;

/// <summary>The articles of a run, each once, in the order in which its notebooks named them.</summary>
public sealed class ArticleLibrary
{
    private readonly Dictionary<RecordedArticle, int> _numbers = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly List<RecordedArticle> _articles = [];

    /// <summary>The articles, in the order of their numbers.</summary>
    public IReadOnlyList<RecordedArticle> Articles => _articles;

    /// <summary>The number of an article, zero-based; it is taken in where it was not there.</summary>
    public int Add(RecordedArticle article)
    {
        if (_numbers.TryGetValue(article, out var number))
            return number;
        _numbers[article] = number = _articles.Count;
        _byId.TryAdd(article.Id, number);
        _articles.Add(article);
        return number;
    }

    /// <summary>The number of the article of an id, or null.</summary>
    public int? Find(string id) => _byId.TryGetValue(id, out var number) ? number : null;
}
