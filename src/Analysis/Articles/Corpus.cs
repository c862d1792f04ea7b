using System.Collections;
using System.Collections.Immutable;

namespace Analysis;

/// <summary>Something that could not be read, and was left out.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line in it, one-based, where one is to blame.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Problem(string File, int? Line, string Message)
{
    /// <summary>Shows as <c>file:line: message</c>.</summary>
    public override string ToString() => Line is null ? $"{File}: {Message}" : $"{File}:{Line}: {Message}";
}

/// <summary>Articles that are held in memory, in the order they were read, each with an id of its own.</summary>
[TypeFormatterSource(typeof(FormatterSource<Corpus>), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed class Corpus : IReadOnlyList<Article>
{
    private readonly ImmutableArray<Article> _articles;
    private readonly Dictionary<string, Article> _byId;

    /// <summary>A corpus of these articles.</summary>
    /// <param name="articles">The articles; ids must differ.</param>
    /// <param name="problems">What was left out.</param>
    /// <exception cref="ArgumentException">Two articles have one id.</exception>
    public Corpus(IEnumerable<Article> articles, IEnumerable<Problem>? problems = null)
    {
        _articles = [.. articles];
        _byId = _articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        Problems = [.. problems ?? []];
    }

    /// <summary>
    /// Reads the articles of a file, or of all files below a folder: <c>.txt .html .jsonl .csv .parquet .zip</c>, JSON lines
    /// and CSV also as <c>.gz</c>. What can't be read is left out and listed in <see cref="Problems"/>; so is an article whose
    /// id was there before.
    /// </summary>
    /// <param name="path">A file or folder.</param>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static Corpus Load(string path)
    {
        var problems = new List<Problem>();
        var articles = new List<Article>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in Read(path, problems.Add))
        {
            if (ids.Add(article.Id))
                articles.Add(article);
            else
                problems.Add(new Problem(article.Source ?? path, null, $"the id '{article.Id}' occurs twice; the second article is left out."));
        }
        return new Corpus(articles, problems);
    }

    /// <summary>The same as <see cref="Load"/>, one article at a time, for more than memory holds. Ids are not compared.</summary>
    /// <param name="path">A file or folder.</param>
    /// <param name="report">Is told what can't be read.</param>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static IEnumerable<Article> Read(string path, Action<Problem> report) => new ArticleFiles(report).Read(path);

    /// <summary>Articles that come as JSON lines by a stream, one at a time.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="name">What to call the stream in problems.</param>
    /// <param name="report">Is told which line is no article.</param>
    public static IEnumerable<Article> ReadJsonLines(TextReader reader, string name, Action<Problem> report) =>
        JsonLinesFile.Read(reader, name, report);

    /// <summary>What could not be read and was left out; empty when all is well.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <inheritdoc/>
    public int Count => _articles.Length;

    /// <inheritdoc/>
    public Article this[int index] => _articles[index];

    /// <summary>The article with this id, or the only one whose id begins with it up to a "…" at the end.</summary>
    /// <exception cref="KeyNotFoundException">There is none, or there are several.</exception>
    public Article this[string id] => _byId.TryGetValue(id, out var article) ? article : Beginning(id);

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator() => ((IEnumerable<Article>)_articles).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Article Beginning(string id)
    {
        var start = id.TrimEnd('…', '*');
        var found = _articles.Where(a => start.Length > 0 && a.Id.StartsWith(start, StringComparison.Ordinal)).Take(2).ToList();
        return found.Count == 1
            ? found[0]
            : throw new KeyNotFoundException(found.Count == 0
                ? $"No article has the id '{id}'. There are {Count}; the first is '{(Count > 0 ? _articles[0].Id : "-")}'."
                : $"Several ids begin with '{start}': '{found[0].Id}' and '{found[1].Id}' among them. Give more of it.");
    }
}
