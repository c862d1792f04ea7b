using System.Collections.Immutable;
using Deedle;

namespace Analysis;

/// <summary>What time is cut into.</summary>
public enum Period
{
    /// <summary>Weeks that begin on Monday.</summary>
    Week,

    /// <summary>Calendar months.</summary>
    Month,
}

/// <summary>Counts by label and period, periods without any included; each cell leads back to its words.</summary>
/// <param name="Period">What time is cut into.</param>
/// <param name="Starts">The first day of each period, in order and without gaps.</param>
/// <param name="Table">A row a label, a column a period (its first day as year-month-day), in the order of
/// <paramref name="Starts"/>.</param>
[TypeFormatterSource(typeof(FormatterSource<CountsOverTime>), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record CountsOverTime(Period Period, ImmutableArray<DateOnly> Starts, CrossTable Table) : ITabular
{
    /// <summary>Whether all that was counted stands under one label, which is then no finding: articles over time.</summary>
    public bool IsOfOneLabel { get; init; }

    /// <summary>
    /// The first days of periods from which there is no article at all: nothing is counted there, not zero. Known after <see
    /// cref="Within"/>.
    /// </summary>
    public ImmutableHashSet<DateOnly> Silent { get; init; } = [];

    /// <summary>
    /// The same counts, which know from which of their periods there is no article at all: charts leave a gap there, and tables an empty
    /// cell.
    /// </summary>
    /// <param name="articles">All articles that were looked at, whether something was counted in them or not.</param>
    public CountsOverTime Within(IEnumerable<Article> articles)
    {
        var heard = articles.Where(article => article.Date is not null).Select(article => StartOf(article.Date!.Value, Period)).ToHashSet();
        return this with { Silent = [.. Starts.Where(start => !heard.Contains(start))] };
    }

    /// <summary>The values of a row, zero-based, period by period; null for periods without articles.</summary>
    internal double?[] ValuesOf(int row) =>
        [.. Starts.Select((start, column) => Silent.Contains(start) ? (double?)null : Table[row, column].Value)];

    /// <summary>One row a label, one column a period; empty for a period without articles.</summary>
    internal Table ToTableByLabel()
    {
        var rows = Table.Rows.Select((_, row) => ValuesOf(row)).ToList();
        return new(Table.ToTable().Caption, [
            Column.Of(Table.RowsOf, Table.Rows, label => label),
            .. Starts.Select((_, c) => Column.Of(Table.Columns[c], rows, row => row[c]))]);
    }

    /// <summary>One row a period, named by its first day, one column a label; empty for a period without articles.</summary>
    public Table ToTable() => new($"{Wording.Capital(Table.Unit)} by {Table.ColumnsOf} and {Table.RowsOf}", [
        Column.Of(Table.ColumnsOf, Starts, start => start),
        .. Table.Rows.Select((label, row) =>
            Column.Of(label == Table.ColumnsOf ? $"{label} ({Table.RowsOf})" : label, ValuesOf(row), value => value))]);

    /// <summary>
    /// Counts items by a label and the day their article was published; items without one of them are left out. An item counts 1, or what
    /// <paramref name="weight"/> says.
    /// </summary>
    public static CountsOverTime By<T>(
        string of, string unit, Period period, IEnumerable<T> items, Func<T, string?> label, Func<T, Evidence> evidence,
        Func<T, double>? weight = null)
    {
        var dated = items.Where(item => label(item) is not null && evidence(item).Article.Date is not null)
            .Select(item =>
                (Label: label(item)!, Start: StartOf(evidence(item).Article.Date!.Value, period), Of: evidence(item),
                    Weight: weight?.Invoke(item) ?? 1)).ToList();
        var starts = dated.Count == 0 ? [] : Between(dated.Min(item => item.Start), dated.Max(item => item.Start), period);
        var sparse = CrossTable.Of(
            of, period.ToString().ToLowerInvariant(), unit, dated, item => item.Label, item => Invariant.Text(item.Start), item => item.Of,
            item => item.Weight);
        return new CountsOverTime(period, starts, WithColumns(sparse, [.. starts.Select(start => Invariant.Text(start))]));
    }

    /// <summary>Counts that were made elsewhere, by label and the first day of a period.</summary>
    internal static CountsOverTime Of(string of, string unit, Period period,
        IReadOnlyList<(string Label, DateOnly Start, CrossCell Cell)> cells)
    {
        var starts = cells.Count == 0 ? [] : Between(cells.Min(cell => cell.Start), cells.Max(cell => cell.Start), period);
        var byLabels = cells.ToDictionary(cell => (cell.Label, Invariant.Text(cell.Start)), cell => cell.Cell);
        var sparse = CrossTable.Of(of, period.ToString().ToLowerInvariant(), unit, byLabels);
        return new CountsOverTime(period, starts, WithColumns(sparse, [.. starts.Select(start => Invariant.Text(start))]));
    }

    /// <summary>The values as a Deedle frame: a row a period, a column a label; missing where a period has no articles.</summary>
    public Frame<DateTime, string> ToFrame() => Frame.FromColumns(Table.Rows.Select((label, row) => KeyValuePair.Create(
        label,
        new Series<DateTime, double>(
            Starts.Zip(ValuesOf(row)).Where(period => period.Second is not null)
                .Select(period => KeyValuePair.Create(period.First.ToDateTime(TimeOnly.MinValue), period.Second!.Value))))));

    /// <summary>Each label's share of all in its period, 0 to 1; 0 where the period has none.</summary>
    public CountsOverTime Shares() => this with { Table = Table.ColumnShares() };

    /// <summary>The values for each thousand words of what these articles tell, period by period; 0 where a period has no words.</summary>
    public CountsOverTime PerThousandWords(IEnumerable<Article> articles)
    {
        var words = articles.Where(article => article.Date is not null)
            .GroupBy(article => Invariant.Text(StartOf(article.Date!.Value, Period)), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(article => article.WordCount()), StringComparer.Ordinal);
        return this with
        {
            Table = Table.ColumnsPerThousand(
            Table.Columns.ToDictionary(start => start, start => words.GetValueOrDefault(start), StringComparer.Ordinal))
        };
    }

    /// <summary>The labels with the largest sums.</summary>
    public CountsOverTime Top(int labels) => this with { Table = Table.Top(labels, Starts.Length) };

    /// <summary>In how many periods each label comes up.</summary>
    public Counts PeriodsHeard() => Periods((_, value) => value > 0);

    /// <summary>In how many periods each label has the largest value; of several alike each.</summary>
    public Counts PeriodsLed()
    {
        var largest = Starts.Select((_, c) => Table.Rows.Select((_, r) => Table[r, c].Value).DefaultIfEmpty().Max()).ToArray();
        return Periods((c, value) => value > 0 && value == largest[c]);
    }

    private Counts Periods(Func<int, double, bool> counts) => Counts.By(Table.RowsOf, $"{Table.ColumnsOf}s",
        from r in Enumerable.Range(0, Table.Rows.Length)
        from c in Enumerable.Range(0, Starts.Length)
        where counts(c, Table[r, c].Value)
        select (Label: Table.Rows[r], Of: Table[r, c].Evidence[0]),
        period => period.Label, period => period.Of);

    private static DateOnly StartOf(DateOnly day, Period period) => period == Period.Month
        ? new DateOnly(day.Year, day.Month, 1)
        : day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static ImmutableArray<DateOnly> Between(DateOnly first, DateOnly last, Period period)
    {
        var starts = ImmutableArray.CreateBuilder<DateOnly>();
        for (var start = first; start <= last; start = period == Period.Month ? start.AddMonths(1) : start.AddDays(7))
            starts.Add(start);
        return starts.ToImmutable();
    }

    private static CrossTable WithColumns(CrossTable table, ImmutableArray<string> columns)
    {
        var at = table.Columns.Select((column, i) => (column, i)).ToDictionary(pair => pair.column, pair => pair.i, StringComparer.Ordinal);
        return table with
        {
            Columns = columns,
            Cells = [.. from r in Enumerable.Range(0, table.Rows.Length) from c in columns
                select at.TryGetValue(c, out var i) ? table[r, i] : CrossCell.Empty],
        };
    }
}
