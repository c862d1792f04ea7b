using System.Collections;
using Analysis.Archives;
using Analysis.Sql;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>
/// An archive that <see cref="ArchiveWriter"/> made. What is asked of its quotations, topics and countries as of those of a corpus is
/// counted by DuckDB where the articles lie, and only the answer comes into memory, with the first places that each figure rests on;
/// an article's text is fetched when it is looked at. It can be asked in SQL, too: the views are called as the tables
/// (docs/archive.md).
/// </summary>
public sealed class Archive : IEnumerable<Article>, IDisposable
{
    private readonly ArchiveDatabase _database;
    private readonly ArchivedArticles _articles;
    private readonly JoinedSpeakers _speakers;

    private Archive(ArchiveDatabase database) =>
        (_database, _articles, _speakers) = (database, new ArchivedArticles(database), new JoinedSpeakers(database));

    /// <summary>Opens an archive: the parts that are whole now.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder holds none.</exception>
    public static Archive Open(string folder) => new(new ArchiveDatabase(folder));

    /// <summary>How many articles it has.</summary>
    public long Count => _database.Rows("SELECT count(*) FROM articles", row => row.GetInt64(0))[0];

    /// <summary>The article with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Article this[string id] => _articles.Named($"SELECT {Quoting.Literal(id)} AS article").GetValueOrDefault(id)
        ?? throw new KeyNotFoundException($"No article has the id '{id}'.");

    /// <summary>The quotations.</summary>
    public ArchivedQuotations Quotes() => new(_database, _articles, _speakers);

    /// <summary>The terms of topics, by the library's own dictionary.</summary>
    public ArchivedTopics Topics() => new(_database, _articles);

    /// <summary>The mentions of countries.</summary>
    public ArchivedCountries Countries() => new(_database, _articles);

    /// <inheritdoc cref="CrossedAnalyses.OverTime(IEnumerable{Article}, Period)"/>
    public CountsOverTime OverTime(Period period = Period.Month) =>
        new PlaceCounts("corpus", "articles", Whole("'articles'")).CountOverTime(_database, _articles, period);

    /// <inheritdoc cref="ArticleCounts.CountByOutlet"/>
    public Counts CountByOutlet() => new PlaceCounts("outlet", "articles", Whole("outlet")).Count(_database, _articles);

    /// <inheritdoc cref="ArticleCounts.CountBySection"/>
    public Counts CountBySection() => new PlaceCounts("desk", "articles", Whole("lower(section)")).Count(_database, _articles);

    /// <summary>
    /// The answer to a question in SQL, as a data frame: whole numbers as Int32 or Int64 (a sum of them too, as long as it fits), other
    /// numbers as Double, or as Decimal where a Double would not hold them exactly, days and times as DateTime, lists as JSON.
    /// </summary>
    /// <exception cref="DuckDBException">The SQL is wrong; the message says where.</exception>
    public DataFrame Query(string sql) => _database.Frame(sql);

    /// <summary>The articles with their texts, a part after the other.</summary>
    public IEnumerator<Article> GetEnumerator() => _articles.All().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    /// <summary>Whole articles as places: from the first word of their headlines, or else of their texts.</summary>
    private static string Whole(string label) =>
        "SELECT label, article, date, coalesce(block_starts[shown], 0) AS start, coalesce(block_ends[shown], 0) AS \"end\", "
        + "1 AS weight FROM (SELECT *, greatest(coalesce(list_position(block_kinds, 'headline'), 0), 1) AS shown FROM texts) t "
        + $"JOIN (SELECT article, date, {label} AS label FROM articles) a USING (article)";
}
