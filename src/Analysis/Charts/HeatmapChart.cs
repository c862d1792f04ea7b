namespace Analysis;

/// <summary>Counts by two labels as a grid of colours with the values in it.</summary>
public static class HeatmapChart
{
    private const int RowLabelWidth = 44;
    private const int ColumnLabelWidth = 20;
    private const int ColumnLabelLines = 2;
    private const int LongLabel = 24;
    private const int GridWidth = 480;

    /// <summary>
    /// The largest rows and columns; nothing found stays white. Over a cell stand the first sentences it rests on. Where the columns have
    /// long names, such as headlines, and the rows short ones, the grid is turned, so that the long names stand upright beside it.
    /// </summary>
    /// <param name="cross">The counts; a co-occurrence matrix too (<see cref="CrossTable.Together"/>).</param>
    /// <param name="headline">What the chart says, in a sentence.</param>
    /// <param name="rows">How many rows to draw at most.</param>
    /// <param name="columns">How many columns to draw at most.</param>
    public static Figure Chart(this CrossTable cross, string headline, int rows = 20, int columns = 12) =>
        Draw(Length(cross.Columns) > LongLabel && Length(cross.Rows) <= LongLabel ? cross.Turned() : cross, headline, rows, columns);

    private static double Length(IEnumerable<string> labels) => labels.Select(label => label.Length).DefaultIfEmpty().Average();

    private static Figure Draw(CrossTable cross, string headline, int rows, int columns)
    {
        var shown = cross.RowsOf == cross.ColumnsOf ? cross.Top(Math.Min(rows, 15), Math.Min(rows, 15)) : cross.Densest(rows, columns);
        var rowLabels = shown.Rows.Select(label => RowLabel(cross, shown, label)).ToList();
        var scale = new AmountScale(shown.Cells.Select(cell => cell.Value));
        var lines = shown.Columns.Select(label => LineBreaks.Lines(label, ColumnLabelWidth, ColumnLabelLines)).ToList();
        var slant = SlantOf(lines);
        var below = RoomBelow(lines, slant);
        var layout = PlotlyParts.Layout(new
        {
            xaxis = Axes.Columns([.. shown.Columns.Select(label => ChartText.Wrap(label, ColumnLabelWidth, ColumnLabelLines))], slant),
            yaxis = Axes.Rows([.. rowLabels.Select(ChartText.Escape)]),
        });
        return new Figure(headline, Alternative(cross), [Cells(shown, scale), Values(shown, scale)], layout,
            new Margins(Margins.WidthOf(rowLabels), 4, 8, below))
        {
            Subtitle = Subtitle(cross, shown),
            Data = cross.ToTable(),
            Height = 110 + below + (28 * Math.Max(3, shown.Rows.Length)),
        };
    }

    private static int SlantOf(List<IReadOnlyList<string>> labels) =>
        !labels.Any(label => Margins.WidthOf(label) > GridWidth / Math.Max(1, labels.Count)) ? 0
        : MostLines(labels) > 1 ? Axes.SteepSlant
        : Axes.Slant;

    private static int RoomBelow(List<IReadOnlyList<string>> labels, int slant) =>
        (slant == 0 ? 24 : 16 + (int)(Margins.WidthOf(labels.SelectMany(label => label)) * Math.Sin(slant * Math.PI / 180)))
        + (14 * (MostLines(labels) - 1));

    private static int MostLines(IEnumerable<IReadOnlyList<string>> labels) => labels.Select(label => label.Count).DefaultIfEmpty(1).Max();

    /// <summary>The label, with its sum over all columns where some are not shown: the rows stand in that order.</summary>
    private static string RowLabel(CrossTable cross, CrossTable shown, string label)
    {
        var cut = LineBreaks.Cut(label, RowLabelWidth);
        if (!ShowsSums(cross, shown))
            return cut;
        return $"{cut} ({Wording.Number(cross.RowSum(cross.Rows.IndexOf(label)))})";
    }

    private static bool ShowsSums(CrossTable cross, CrossTable shown) =>
        cross.RowsOf != cross.ColumnsOf && shown.Columns.Length < cross.Columns.Length;

    private static Plotly.NET.Trace Cells(CrossTable cross, AmountScale scale)
    {
        T[][] Grid<T>(Func<int, int, T> cell) => [.. Enumerable.Range(0, cross.Rows.Length)
            .Select(r => Enumerable.Range(0, cross.Columns.Length).Select(c => cell(r, c)).ToArray())];
        return PlotlyParts.Trace("heatmap", new
        {
            x = Enumerable.Range(0, cross.Columns.Length).ToArray(),
            y = Enumerable.Range(0, cross.Rows.Length).ToArray(),
            z = Grid((r, c) => cross[r, c].Value > 0 ? scale.PositionOf(cross[r, c].Value) : (double?)null),
            zmin = 0,
            zmax = 1,
            colorscale = Theme.Amounts,
            showscale = false,
            xgap = 2,
            ygap = 2,
            customdata = Grid((r, c) => Hover.Places($"{cross.Rows[r]}, {cross.Columns[c]}", cross[r, c].Evidence)),
            hovertext = Grid((r, c) => Hover.Of(
                $"{cross.Rows[r]}, {cross.Columns[c]}", $"{Wording.Number(cross[r, c].Value)} {cross.Unit}", cross[r, c].Evidence)),
            hovertemplate = "%{hovertext}<extra></extra>",
        });
    }

    /// <summary>The values over the cells, in black or in white, whichever is told better from the cell.</summary>
    private static Plotly.NET.Trace Values(CrossTable cross, AmountScale scale)
    {
        var found = (from r in Enumerable.Range(0, cross.Rows.Length)
                     from c in Enumerable.Range(0, cross.Columns.Length)
                     where cross[r, c].Value > 0
                     select (Row: r, Column: c, cross[r, c].Value)).ToList();
        return PlotlyParts.Trace("scatter", new
        {
            mode = "text",
            x = found.Select(cell => cell.Column).ToArray(),
            y = found.Select(cell => cell.Row).ToArray(),
            text = found.Select(cell => Wording.Number(cell.Value)).ToArray(),
            textfont = new { color = found.Select(cell => Contrast.InkOn(scale.ColourOf(cell.Value))).ToArray() },
            hoverinfo = "skip",
            showlegend = false,
        });
    }

    private static string Subtitle(CrossTable cross, CrossTable shown)
    {
        var isCut = shown.Rows.Length < cross.Rows.Length || shown.Columns.Length < cross.Columns.Length;
        var size = isCut
            ? $", the largest {shown.Rows.Length} × {shown.Columns.Length} of {cross.Rows.Length} × {cross.Columns.Length}"
            : "";
        return cross.RowsOf == cross.ColumnsOf
            ? $"{Wording.Capital(cross.Unit)} in which one {cross.RowsOf} comes up with another{size}"
            : $"{Wording.Capital(cross.Unit)} by {cross.RowsOf} and "
                + $"{cross.ColumnsOf}{size}{(ShowsSums(cross, shown) ? "; in brackets the sum of all" : "")}";
    }

    private static string Alternative(CrossTable cross)
    {
        var largest = cross.Cells
            .Select((cell, i) => (cell.Value, Row: i / Math.Max(1, cross.Columns.Length), Column: i % Math.Max(1, cross.Columns.Length)))
            .Where(cell => cell.Value > 0 && (cross.RowsOf != cross.ColumnsOf || cell.Row < cell.Column))
            .OrderByDescending(cell => cell.Value).Take(3)
            .Select(cell =>
                $"{LineBreaks.OneLine(cross.Rows[cell.Row])} and {LineBreaks.OneLine(cross.Columns[cell.Column])} "
                    + $"{Wording.Number(cell.Value)}").ToList();
        return largest.Count == 0
            ? $"Grid of {cross.Unit} by {cross.RowsOf} and {cross.ColumnsOf}: nothing was found."
            : $"Grid of {cross.Unit} by {cross.RowsOf} and {cross.ColumnsOf}, {cross.Rows.Length} × {cross.Columns.Length}; largest: "
                + $"{string.Join(", ", largest)}.";
    }
}
