using System.Collections.Immutable;
using System.Globalization;

namespace Analysis.Archives;

/// <summary>What is counted in an archive: rows of a query by a label, each a place in an article.</summary>
/// <param name="Of">What the labels are: "speaker".</param>
/// <param name="Unit">What is counted: "quotations".</param>
/// <param name="From">The rows: a query with the columns label, article, date, start, end, weight; those without a label are left
/// out.</param>
internal sealed record PlaceCounts(string Of, string Unit, string From)
{
    /// <summary>So many places of each label are held.</summary>
    private const int Places = 3;

    private const string Counted = "sum(weight)::DOUBLE AS n, min({'article': article, 'start': \"start\", 'end': \"end\"}, 3) AS places";

    /// <summary>The counts, the largest first.</summary>
    public Counts Count(ArchiveDatabase database, ArchivedArticles articles)
    {
        database.Execute($"CREATE OR REPLACE TEMP TABLE counted AS SELECT label, {Counted} FROM ({From}) "
            + "WHERE label IS NOT NULL GROUP BY label");
        var places = PlacesOf(database, articles, "label");
        var rows = database.Rows("SELECT label, n FROM counted", row => (Label: row.GetString(0), Value: row.GetDouble(1)));
        return new Counts(Of, Unit, [.. rows.OrderByDescending(row => row.Value).ThenBy(row => row.Label, StringComparer.Ordinal)
            .Select(row => new CountRow(row.Label, row.Value, places[row.Label]))]);
    }

    /// <summary>The counts by period.</summary>
    public CountsOverTime CountOverTime(ArchiveDatabase database, ArchivedArticles articles, Period period)
    {
        var start = $"date_trunc('{(period == Period.Month ? "month" : "week")}', date)::DATE::VARCHAR";
        database.Execute($"CREATE OR REPLACE TEMP TABLE counted AS SELECT label, {start} AS period, {Counted} FROM ({From}) "
            + "WHERE label IS NOT NULL AND date IS NOT NULL GROUP BY label, period");
        var places = PlacesOf(database, articles, "label || chr(31) || period");
        var cells = database.Rows("SELECT label, period, n FROM counted", row =>
            (Label: row.GetString(0), Period: row.GetString(1), Value: row.GetDouble(2)));
        return CountsOverTime.Of(Of, Unit, period, cells.ConvertAll(cell =>
            (cell.Label, DateOnly.ParseExact(cell.Period, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                new CrossCell(cell.Value, places[$"{cell.Label}\u001f{cell.Period}"]))));
    }

    private static Dictionary<string, ImmutableArray<Evidence>> PlacesOf(ArchiveDatabase database, ArchivedArticles articles, string key)
    {
        var named = articles.Named("SELECT p.article AS article FROM (SELECT unnest(places) AS p FROM counted)");
        return database.Rows($"SELECT key, p.article, p.\"start\", p.\"end\" FROM (SELECT {key} AS key, unnest(places) AS p FROM counted)",
                row => (Key: row.GetString(0), Place: new Evidence(named[row.GetString(1)], row.Span(2, 3)!.Value)))
            .GroupBy(row => row.Key, row => row.Place, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }
}
