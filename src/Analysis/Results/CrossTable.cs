using System.Collections.Immutable;

namespace Analysis;

/// <summary>A cell of a <see cref="CrossTable"/>.</summary>
/// <param name="Value">How often the row and the column come together.</param>
/// <param name="Evidence">The places it rests on.</param>
public sealed record CrossCell(double Value, ImmutableArray<Evidence> Evidence)
{
    /// <summary>Nothing found.</summary>
    public static CrossCell Empty { get; } = new(0, []);
}

/// <summary>A row's and a column's label, and how often they come together.</summary>
/// <param name="Row">The row's label.</param>
/// <param name="Column">The column's.</param>
/// <param name="Value">How often they come together.</param>
/// <param name="Evidence">The places it rests on.</param>
public sealed record CrossPair(string Row, string Column, double Value, ImmutableArray<Evidence> Evidence);

/// <summary>Counts by two labels, such as speaker and topic; each cell leads back to its words.</summary>
/// <param name="RowsOf">What the rows are: "speaker".</param>
/// <param name="ColumnsOf">What the columns are: "topic".</param>
/// <param name="Unit">What is counted: "quotations".</param>
/// <param name="Rows">The row labels, the largest sum first and then by label, unless made in another order.</param>
/// <param name="Columns">The column labels, in the same order.</param>
/// <param name="Cells">The cells, a row after the other.</param>
[TypeFormatterSource(typeof(FormatterSource<CrossTable>), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record CrossTable(
    string RowsOf, string ColumnsOf, string Unit, ImmutableArray<string> Rows, ImmutableArray<string> Columns,
    ImmutableArray<CrossCell> Cells) : ITabular
{
    /// <summary>The cell at these indices, zero-based.</summary>
    public CrossCell this[int row, int column] => Cells[(row * Columns.Length) + column];

    /// <summary>The value of two labels; 0 where they do not come together.</summary>
    public double this[string row, string column] =>
        Rows.IndexOf(row) is var r and >= 0 && Columns.IndexOf(column) is var c and >= 0 ? this[r, c].Value : 0;

    /// <summary>The sum of all cells.</summary>
    public double Total => Cells.Sum(cell => cell.Value);

    /// <summary>The sum of a row, zero-based, over all columns.</summary>
    internal double RowSum(int row) => Columns.Select((_, c) => this[row, c].Value).Sum();

    /// <summary>
    /// The rows and columns that come together most, row by row: one pair, or several alike, of a symmetric table each once; none where
    /// nothing comes together.
    /// </summary>
    /// <param name="within">The share of the largest by which others may be smaller and still be among them, 0 to 1.</param>
    public ImmutableArray<CrossPair> LargestPairs(double within = 0) => Largest((most, value) => value >= most * (1 - within));

    /// <summary>The largest and those that a method which errs cannot rank below them.</summary>
    internal ImmutableArray<CrossPair> LeadingPairs() =>
        Largest((most, value) => RankError.Covers(most, value, RankError.IsOfPlaces(Unit)));

    private ImmutableArray<CrossPair> Largest(Func<double, double, bool> isAmong)
    {
        var largest = Cells.Select(cell => cell.Value).DefaultIfEmpty().Max();
        return largest == 0 ? [] : [.. from r in Enumerable.Range(0, Rows.Length)
                                       from c in Enumerable.Range(0, Columns.Length)
                                       let cell = this[r, c]
                                       where cell.Value > 0 && isAmong(largest, cell.Value) && (RowsOf != ColumnsOf || r < c)
                                       select new CrossPair(Rows[r], Columns[c], cell.Value, cell.Evidence)];
    }

    /// <summary>How much each row has over all columns, the largest first.</summary>
    public Counts RowSums() => new(RowsOf, Unit, [.. Rows
        .Select((label, r) => new CountRow(label, RowSum(r), [.. Columns.SelectMany((_, c) => this[r, c].Evidence)]))
        .OrderByDescending(row => row.Value).ThenBy(row => row.Label, StringComparer.Ordinal)]);

    /// <summary>The same counts with the rows as columns.</summary>
    public CrossTable Turned() => this with
    {
        RowsOf = ColumnsOf,
        ColumnsOf = RowsOf,
        Rows = Columns,
        Columns = Rows,
        Cells = [.. from c in Enumerable.Range(0, Columns.Length) from r in Enumerable.Range(0, Rows.Length) select this[r, c]],
    };

    /// <summary>
    /// Counts items by two labels; items that lack one (null) are left out. An item counts 1, or what <paramref name="weight"/> says.
    /// </summary>
    public static CrossTable Of<T>(
        string rowsOf, string columnsOf, string unit, IEnumerable<T> items, Func<T, string?> row, Func<T, string?> column,
        Func<T, Evidence> evidence,
        Func<T, double>? weight = null)
    {
        var groups = items.Select(item => (Row: row(item), Column: column(item), Item: item))
            .Where(triple => triple.Row is not null && triple.Column is not null)
            .GroupBy(triple => (triple.Row!, triple.Column!), triple => triple.Item)
            .ToDictionary(
                group => group.Key,
                group => new CrossCell(weight is null ? group.Count() : group.Sum(weight), [.. group.Select(evidence)]));
        return Of(rowsOf, columnsOf, unit, groups);
    }

    /// <summary>Counts that were made elsewhere, by their two labels.</summary>
    internal static CrossTable Of(string rowsOf, string columnsOf, string unit, Dictionary<(string, string), CrossCell> cells) => Of(
        rowsOf, columnsOf, unit, Ordered(cells, key => key.Item1, value => value), Ordered(cells, key => key.Item2, value => value), cells);

    /// <summary>
    /// How often labels come together in a unit of text, an article or a sentence; symmetric, with zero on the diagonal. Each
    /// pair counts once a unit. Labels of frequent pairs stand first, by the sum of squares: one article that lists twenty
    /// countries does not put them at the head.
    /// </summary>
    /// <param name="of">What the labels are: "country".</param>
    /// <param name="within">What they come together in: "articles".</param>
    /// <param name="items">The items.</param>
    /// <param name="label">The label; null leaves an item out.</param>
    /// <param name="unit">What identifies the unit of text.</param>
    /// <param name="evidence">Where the item stands.</param>
    public static CrossTable Together<T>(
        string of, string within, IEnumerable<T> items, Func<T, string?> label, Func<T, object> unit, Func<T, Evidence> evidence)
    {
        var pairs = from item in items
                    where label(item) is not null
                    group item by unit(item) into together
                    let firsts = together.DistinctBy(label).ToList()
                    from a in firsts
                    from b in firsts
                    where label(a) != label(b)
                    group evidence(a) by (label(a)!, label(b)!);
        var cells = pairs.ToDictionary(group => group.Key, group => new CrossCell(group.Count(), [.. group]));
        var labels = Ordered(cells, key => key.Item1, value => value * value);
        return Of(of, of, within, labels, labels, cells);
    }

    /// <summary>
    /// The first columns, the largest, and the first rows that have a value in one of them; of a symmetric table just the first of both.
    /// </summary>
    public CrossTable Top(int rows, int columns)
    {
        ImmutableArray<string> keptColumns = [.. Columns.Take(columns)];
        ImmutableArray<int> kept = [.. Enumerable.Range(0, Rows.Length).Where(r => RowsOf == ColumnsOf
            || Enumerable.Range(0, keptColumns.Length).Any(c => this[r, c].Value > 0)).Take(rows)];
        return this with
        {
            Rows = [.. kept.Select(r => Rows[r])],
            Columns = keptColumns,
            Cells = [.. from r in kept from c in Enumerable.Range(0, keptColumns.Length) select this[r, c]],
        };
    }

    /// <summary>
    /// The columns that the largest rows have most in, and the rows that have most in these, so that the fullest corner is seen: the rows
    /// in their order, the columns by what these rows have; of a symmetric table the first of both.
    /// </summary>
    internal CrossTable Densest(int rows, int columns)
    {
        if (RowsOf == ColumnsOf)
            return Top(rows, columns);
        var narrow = Turned().WithRows(WithRows(Rows.Take(rows)).Turned().Fullest(columns)).Turned();
        var fullest = narrow.Fullest(rows).ToHashSet(StringComparer.Ordinal);
        var corner = narrow.WithRows(Rows.Where(fullest.Contains)).Turned();
        return corner.WithRows(corner.Fullest(columns)).Turned();
    }

    private IEnumerable<string> Fullest(int rows) => RowSums().Rows.Where(row => row.Value > 0).Take(rows).Select(row => row.Label);

    private CrossTable WithRows(IEnumerable<string> labels)
    {
        ImmutableArray<int> rows = [.. labels.Select(label => Rows.IndexOf(label))];
        return this with
        {
            Rows = [.. rows.Select(r => Rows[r])],
            Cells = [.. from r in rows from c in Enumerable.Range(0, Columns.Length) select this[r, c]]
        };
    }

    /// <summary>One row a row label, one column a column label.</summary>
    public Table ToTable() => new(Wording.Capital($"{Unit} by {RowsOf} and {ColumnsOf}"), [
        Column.Of(RowsOf, Rows, label => label),
        .. Columns.Select((label, c) => Column.Of(
            label == RowsOf ? $"{label} ({ColumnsOf})" : label, Rows.Select((_, r) => this[r, c].Value).ToList(), value => value))]);

    private static ImmutableArray<string> Ordered(
        Dictionary<(string, string), CrossCell> cells, Func<(string, string), string> label, Func<double, double> rank) =>
        [.. cells.GroupBy(pair => label(pair.Key), pair => rank(pair.Value.Value))
            .OrderByDescending(group => group.Sum()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)];

    private static CrossTable Of(
        string rowsOf, string columnsOf, string unit, ImmutableArray<string> rows, ImmutableArray<string> columns,
        Dictionary<(string, string), CrossCell> cells) =>
        new(
            rowsOf, columnsOf, unit, rows, columns,
            [.. from r in rows from c in columns select cells.GetValueOrDefault((r, c), CrossCell.Empty)]);
}
