using System.Collections;
using System.Collections.Immutable;

namespace Analysis;

/// <summary>Articles that are held in memory, in the order they were read, each with an id of its own.</summary>
[TypeFormatterSource(typeof(FormatterSource<Corpus>), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed class Corpus : IReadOnlyList<Article>
{
    private readonly ImmutableArray<Article> _articles;
    private readonly Dictionary<string, Article> _byId;
    private readonly ImmutableArray<AccountRow> _rows;

    /// <summary>A corpus of these articles.</summary>
    /// <param name="articles">The articles; ids must differ.</param>
    /// <param name="problems">What was left out.</param>
    /// <exception cref="ArgumentException">Two articles have one id.</exception>
    public Corpus(IEnumerable<Article> articles, IEnumerable<Problem>? problems = null)
        : this([.. articles], new Account([], [.. problems ?? []]))
    {
        _rows = [.. _articles.CountBy(SourceOf).Select(file => new AccountRow(file.Key, null) { Read = file.Value })];
    }

    private Corpus(ImmutableArray<Article> articles, Account account)
    {
        _articles = articles;
        _byId = _articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        _rows = account.Rows;
        Problems = account.Problems;
    }

    /// <summary>
    /// Reads the articles of a file, or of all files below a folder, in every form that is known here. What can't be read is
    /// left out and listed in <see cref="Problems"/>; so is an article whose id was there before.
    /// </summary>
    /// <param name="path">A file or folder.</param>
    /// <param name="columns">Columns (or keys) of tables by what they hold, where their names do not say it: "text" → "Body".</param>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    /// <exception cref="ArgumentException">A key of <paramref name="columns"/> is nothing that a column can hold.</exception>
    public static Corpus Load(string path, IReadOnlyDictionary<string, string>? columns = null)
    {
        var reader = new ArticleReader(columns);
        return new Corpus([.. reader.Read(path)], reader.Account) { Path = path };
    }

    /// <summary>The file or folder it was loaded from; null for a corpus made otherwise.</summary>
    public string? Path { get; private init; }

    /// <summary>
    /// The articles of a file, or of all files below a folder, one at a time as they are asked for, in the order that <see
    /// cref="Load"/> has them in: for more of them than memory holds.
    /// </summary>
    /// <param name="path">A file or folder.</param>
    /// <param name="columns">Columns (or keys) of tables by what they hold, where their names do not say it: "text" → "Body".</param>
    /// <param name="cancellation">Ends the reading, between two articles.</param>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    /// <exception cref="ArgumentException">A key of <paramref name="columns"/> is nothing that a column can hold.</exception>
    public static ArticleStream Stream(string path, IReadOnlyDictionary<string, string>? columns = null,
        CancellationToken cancellation = default) =>
        new(path, columns, cancellation);

    /// <summary>
    /// The articles without those that are copies or versions of one before: of each group the one that was read first stays. The
    /// account counts the others as duplicates.
    /// </summary>
    /// <param name="similarity">The share of sequences of four words that two have in common, from which they are the same; 0 to 1.</param>
    /// <param name="days">How many days may lie between two that are the same; articles without a day are compared with all.</param>
    public Corpus Distinct(double similarity = DuplicateArticles.Similarity, int days = DuplicateArticles.Days)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = this.WithoutDuplicates(similarity, days, (copy, _) => left[SourceOf(copy)] = left.GetValueOrDefault(SourceOf(copy)) + 1);
        ImmutableArray<Article> articles = [.. kept];
        return new Corpus(articles, new Account([.. _rows.Select(row => row.WithDuplicates(left.GetValueOrDefault(row.File)))], Problems))
        {
            Path = Path,
        };
    }

    /// <summary>What could not be read and was left out; empty when all is well.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>What became of every article of every file: read, left out and why, in another language.</summary>
    public Account Account() => new Account(_rows, Problems).WithOtherLanguage(
        _articles.Where(a => a.OtherLanguage() is not null).CountBy(SourceOf).ToDictionary(StringComparer.Ordinal));

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

    private static string SourceOf(Article article) => article.Source ?? "memory";

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
