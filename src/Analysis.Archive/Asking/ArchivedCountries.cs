using System.Collections;
using Analysis.Archives;
using Analysis.Sql;
using DuckDB.NET.Data;

namespace Analysis;

/// <summary>
/// The mentions of countries in an archive. Counts are made where they lie; all else that is done with mentions reads them one at a time.
/// </summary>
public sealed class ArchivedCountries : IEnumerable<CountryMention>
{
    private readonly ArchiveDatabase _database;
    private readonly ArchivedArticles _articles;
    private readonly bool _isOutsideOrganisations;

    internal ArchivedCountries(ArchiveDatabase database, ArchivedArticles articles, bool isOutsideOrganisations = false) =>
        (_database, _articles, _isOutsideOrganisations) = (database, articles, isOutsideOrganisations);

    private string From => _isOutsideOrganisations ? "countries WHERE NOT in_organisation" : "countries";

    /// <inheritdoc cref="CountryCounts.OutsideOrganisations"/>
    public ArchivedCountries OutsideOrganisations() => new(_database, _articles, isOutsideOrganisations: true);

    /// <inheritdoc cref="CountryCounts.CountByCountry"/>
    public Counts CountByCountry(params CountryNameKind[] kinds) => By("country", kinds).Count(_database, _articles);

    /// <inheritdoc cref="CountryCounts.CountByKind"/>
    public Counts CountByKind() => By("kind", []).Count(_database, _articles);

    /// <inheritdoc cref="CrossedAnalyses.OverTime(IEnumerable{CountryMention}, Period)"/>
    public CountsOverTime OverTime(Period period = Period.Month) => By("country", []).CountOverTime(_database, _articles, period);

    /// <summary>The mentions, in the order of their articles' ids.</summary>
    public IEnumerator<CountryMention> GetEnumerator() => new ArchivedItems<CountryMention>(_database, _articles,
        $"SELECT article, start, \"end\", country, kind, in_organisation, reason FROM {From} ORDER BY article, start", OfRow)
            .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private PlaceCounts By(string of, CountryNameKind[] kinds)
    {
        var names = string.Join(", ", kinds.Select(kind => Quoting.Literal(Labels.Of(kind))));
        var label = of == "kind" ? "kind" : kinds.Length == 0 ? "name" : $"CASE WHEN kind IN ({names}) THEN name END";
        return new(of, "mentions", $"SELECT {label} AS label, article, date, start, \"end\", 1 AS weight FROM {From}");
    }

    private static CountryMention OfRow(Article article, DuckDBDataReader row) =>
        new(article, row.Span(1, 2)!.Value, row.GetString(3), LabelledKinds<CountryNameKind>.Of(row.GetString(4)))
        {
            InOrganisation = row.GetBoolean(5),
            Reason = row.Text(6),
        };
}
