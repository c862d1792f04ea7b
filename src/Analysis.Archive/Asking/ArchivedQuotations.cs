using System.Collections;
using Analysis.Archives;
using DuckDB.NET.Data;

namespace Analysis;

/// <summary>
/// The quotations of an archive. Counts are made where they lie; all else that is done with quotations reads them one at a time.
/// </summary>
public sealed class ArchivedQuotations : IEnumerable<Quotation>
{
    private const string Everything = "SELECT * FROM quotes";
    private const string Read = "article, kind, form, is_statement, starts, ends, speaker, is_named, role, affiliation, speaker_country, "
        + "mention_starts, mention_ends, speaker_start, speaker_end, cue_start, cue_end, source_type, source_title, source_start, "
        + "source_end, behind, via, confidence";

    private readonly ArchiveDatabase _database;
    private readonly ArchivedArticles _articles;
    private readonly JoinedSpeakers _speakers;
    private readonly bool _isOfStatements;

    internal ArchivedQuotations(ArchiveDatabase database, ArchivedArticles articles, JoinedSpeakers speakers,
        bool isOfStatements = false) =>
        (_database, _articles, _speakers, _isOfStatements) = (database, articles, speakers, isOfStatements);

    private string Query => _isOfStatements ? Everything + " WHERE is_statement" : Everything;

    /// <inheritdoc cref="QuotationExtensions.Statements"/>
    public ArchivedQuotations Statements() => new(_database, _articles, _speakers, isOfStatements: true);

    /// <inheritdoc cref="QuotationCounts.CountBySpeaker"/>
    public Counts CountBySpeaker() => BySpeaker().Count(_database, _articles);

    /// <inheritdoc cref="QuotationCounts.CountByKind"/>
    public Counts CountByKind() => new PlaceCounts("kind", "quotations", Placed("kind", Query)).Count(_database, _articles);

    /// <inheritdoc cref="QuotationCounts.CountByCue"/>
    public Counts CountByCue() => new PlaceCounts("cue", "quotations", Placed(
        "CASE WHEN cue = ':' THEN '(a colon)' WHEN cue IN ('–', '—', '-') THEN '(a dash)' ELSE lower(cue) END", Query,
        "coalesce(cue_start, starts[1])", "coalesce(cue_end, ends[1])")).Count(_database, _articles);

    /// <inheritdoc cref="CrossedAnalyses.OverTime(IEnumerable{Quotation}, Period)"/>
    public CountsOverTime OverTime(Period period = Period.Month) => BySpeaker().CountOverTime(_database, _articles, period);

    /// <summary>The quotations, in the order of their articles' ids.</summary>
    public IEnumerator<Quotation> GetEnumerator() =>
        new ArchivedItems<Quotation>(_database, _articles, $"SELECT {Read} FROM ({Query}) ORDER BY article, starts[1]", OfRow)
            .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private PlaceCounts BySpeaker() =>
        new("speaker", "quotations", Placed("joined", _speakers.Of(Query, _isOfStatements ? "statements" : "all")));

    private static string Placed(string label, string query, string start = "starts[1]", string end = "ends[1]") =>
        $"SELECT {label} AS label, article, date, {start} AS start, {end} AS \"end\", 1 AS weight FROM ({query})";

    private static Quotation OfRow(Article article, DuckDBDataReader row) =>
        new(article, LabelledKinds<QuotationKind>.Of(row.GetString(1)), row.Spans(4, 5))
        {
            Form = LabelledKinds<QuotationForm>.Of(row.GetString(2)),
            IsStatement = row.GetBoolean(3),
            Speaker = row.Text(6) is not { } name ? null : new Speaker(name)
            {
                IsNamed = row.GetBoolean(7),
                Role = row.Text(8),
                Affiliation = row.Text(9),
                Country = row.Text(10),
                Mentions = row.Spans(11, 12),
            },
            SpeakerSpan = row.Span(13, 14),
            CueSpan = row.Span(15, 16),
            Source = row.Text(17) is not { } type ? null
                : new QuotationSource(LabelledKinds<SourceType>.Of(type), row.Text(18), row.Span(19, 20)!.Value, row.Text(21)),
            Via = row.Text(22) is { } via ? new Speaker(via) : null,
            Confidence = row.GetDouble(23),
        };
}
