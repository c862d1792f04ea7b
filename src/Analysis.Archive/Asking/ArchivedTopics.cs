using System.Collections;
using Analysis.Archives;
using Analysis.Sql;
using DuckDB.NET.Data;

namespace Analysis;

/// <summary>
/// The terms of topics in an archive. Counts are made where they lie; all else that is done with hits reads them one at a time.
/// </summary>
public sealed class ArchivedTopics : IEnumerable<TopicHit>
{
    private readonly ArchiveDatabase _database;
    private readonly ArchivedArticles _articles;

    internal ArchivedTopics(ArchiveDatabase database, ArchivedArticles articles) => (_database, _articles) = (database, articles);

    /// <inheritdoc cref="TopicCounts.CountByTopic"/>
    public Counts CountByTopic() => By("topic", "topic", "weight").Count(_database, _articles);

    /// <inheritdoc cref="TopicCounts.CountByTerm"/>
    public Counts CountByTerm(string? topic = null) =>
        By("term", topic is null ? "term" : $"CASE WHEN topic = {Quoting.Literal(topic)} THEN term END", "1")
            .Count(_database, _articles);

    /// <inheritdoc cref="CrossedAnalyses.OverTime(IEnumerable{TopicHit}, Period)"/>
    public CountsOverTime OverTime(Period period = Period.Month) =>
        By("topic", "topic", "weight").CountOverTime(_database, _articles, period);

    /// <summary>The terms, in the order of their articles' ids.</summary>
    public IEnumerator<TopicHit> GetEnumerator() => new ArchivedItems<TopicHit>(_database, _articles,
        "SELECT article, start, \"end\", topic, term, sentence, weight FROM topics ORDER BY article, start", OfRow).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static PlaceCounts By(string of, string label, string weight) =>
        new(of, "hits", $"SELECT {label} AS label, article, date, start, \"end\", {weight} AS weight FROM topics");

    private static TopicHit OfRow(Article article, DuckDBDataReader row) =>
        new(article, row.Span(1, 2)!.Value, row.GetString(3), row.GetString(4))
        {
            Sentence = row.GetInt32(5),
            Weight = row.GetDouble(6),
        };
}
