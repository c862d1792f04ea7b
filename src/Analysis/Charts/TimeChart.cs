using Plotly.NET;

namespace Analysis;

/// <summary>Counts over time: lines, stacked areas, and a small chart for each label.</summary>
public static class TimeChart
{
    private const int LabelWidth = 30;
    private const int LabelHeight = 17;
    private const int MostLabels = 8;
    private const int FewPeriods = 6;
    private const int MostGapsNamed = 2;
    private const string StackedAreas = "stacked areas";

    /// <summary>A line for each label, named at its end, a single one in the subtitle; at most eight, the largest.</summary>
    public static Figure Chart(this CountsOverTime counts, string headline)
    {
        var shown = counts.Top(MostLabels);
        var named = shown.Table.Rows.Length > 1;
        var figure = Frame(
            shown, headline, "lines", named ? Margins.WidthOf(shown.Table.Rows.Select(label => LineBreaks.Cut(label, LabelWidth))) : 0);
        var largest = shown.Table.Cells.Select(cell => cell.Value).DefaultIfEmpty().Max();
        return figure(Lines(shown), new { range = new[] { 0, largest * 1.08 } }, named ? [.. EndLabels(shown, largest * 1.08)] : []);
    }

    /// <summary>
    /// The labels stacked, so that their sum is read too; at most eight, the largest. Up to six periods, and any among which some are
    /// without articles, are columns: an area would show what is not there.
    /// </summary>
    public static Figure AreaChart(this CountsOverTime counts, string headline)
    {
        var shown = counts.Top(MostLabels);
        var figure = Frame(
            shown, headline, StackedAreas, Margins.WidthOf(shown.Table.Rows.Select(label => LineBreaks.Cut(label, LabelWidth))) + 40);
        return figure(HasColumns(shown) ? Columns(shown) : Areas(shown), new { rangemode = "tozero" }, []);
    }

    private static Func<IEnumerable<Trace>, object, object[], Figure> Frame(
        CountsOverTime counts, string headline, string kind, int right) =>
        (traces, range, labels) => new Figure(headline, Alternative(counts, kind), traces, PlotlyParts.Layout(new
        {
            xaxis = Dates(counts, hasColumns: kind == StackedAreas && HasColumns(counts)),
            barmode = "stack",
            yaxis = new
            {
                gridcolor = Theme.Grid,
                zerolinecolor = Theme.Muted,
                tickfont = new { color = Theme.Muted },
                automargin = true,
                separatethousands = true,
                tickformat = IsShare(counts) ? ".0%" : null,
                range = Member(range, "range"),
                rangemode = Member(range, "rangemode"),
            },
            showlegend = kind == StackedAreas,
            legend = new { x = 1.02, y = 1, traceorder = "reversed" },
            annotations = labels,
            hovermode = "closest",
        }), new Margins(40, right + 8, 8, 36))
        {
            Subtitle = Subtitle(counts) + Gaps(counts),
            Data = counts.Table.ToTable(),
        };

    private static string Subtitle(CountsOverTime counts)
    {
        var unit = Wording.Capital(counts.Table.Unit);
        var period = $"{counts.Table.ColumnsOf} of publication";
        return counts.Table.Rows is [var only]
            ? $"{unit} by {period}{(only == counts.Table.Unit ? "" : $": {only}")}"
            : $"{unit} by {counts.Table.RowsOf} and {period}";
    }

    /// <summary>What is said of periods without articles: "; no articles in May 2026"; nothing where there are none.</summary>
    internal static string Gaps(CountsOverTime counts) => counts.Silent.IsEmpty ? "" : counts.Silent.Count <= MostGapsNamed
        ? $"; no articles in {Wording.List(counts.Silent.Order().Select(start => Shown(start, counts.Period)))}"
        : $"; no articles in {counts.Silent.Count} of {counts.Starts.Length} {counts.Table.ColumnsOf}s";

    private static bool IsShare(CountsOverTime counts) => counts.Table.Unit.StartsWith("share", StringComparison.Ordinal);

    private static object? Member(object value, string name) => value.GetType().GetProperty(name)?.GetValue(value);

    private static IEnumerable<Trace> Lines(CountsOverTime counts) =>
        counts.Table.Rows.Zip(Looks(counts)).Select((each, row) => PlotlyParts.Trace("scatter", new
        {
            mode = "lines+markers",
            name = ChartText.Escape(LineBreaks.Cut(each.First, LabelWidth)),
            x = counts.Table.Columns,
            y = counts.ValuesOf(row),
            line = new { color = each.Second.Colour, dash = each.Second.Dash, width = 2.2 },
            marker = new { size = 6, symbol = each.Second.Symbol },
            cliponaxis = false,
            customdata = Places(counts, row),
            hovertext = HoverTexts(counts, row),
            hovertemplate = "%{hovertext}<extra></extra>",
        }));

    private static IEnumerable<Trace> Areas(CountsOverTime counts) =>
        counts.Table.Rows.Zip(Looks(counts)).Select((each, row) => PlotlyParts.Trace("scatter", new
        {
            mode = "lines",
            stackgroup = "all",
            name = ChartText.Escape(LineBreaks.Cut(each.First, LabelWidth)),
            x = counts.Table.Columns,
            y = Values(counts, row),
            line = new { color = Theme.Paper, width = 0.8 },
            fillcolor = each.Second.Colour,
            fillpattern = each.Second.Hatching,
            customdata = Places(counts, row),
            hovertext = HoverTexts(counts, row),
            hovertemplate = "%{hovertext}<extra></extra>",
        }));

    private static IReadOnlyList<Look> Looks(CountsOverTime counts) =>
        counts.IsOfOneLabel ? [Look.Plain] : Palette.Looks(counts.Table.Rows);

    /// <summary>Between few periods an area would show what is not there, and where nothing was published it cannot show a gap.</summary>
    private static bool HasColumns(CountsOverTime counts) => counts.Starts.Length <= FewPeriods || !counts.Silent.IsEmpty;

    private static int ColumnDays(CountsOverTime counts) => counts.Period == Period.Month ? 20 : 5;

    private static IEnumerable<Trace> Columns(CountsOverTime counts) =>
        counts.Table.Rows.Zip(Looks(counts)).Select((each, row) => PlotlyParts.Trace("bar", new
        {
            name = ChartText.Escape(LineBreaks.Cut(each.First, LabelWidth)),
            x = counts.Table.Columns,
            y = Values(counts, row),
            width = TimeSpan.FromDays(ColumnDays(counts)).TotalMilliseconds,
            marker = new
            {
                color = each.Second.Colour,
                pattern = each.Second.Hatching,
                line = new { color = Theme.Paper, width = 0.8 },
            },
            customdata = Places(counts, row),
            hovertext = HoverTexts(counts, row),
            hovertemplate = "%{hovertext}<extra></extra>",
        }));

    internal static double[] Values(CountsOverTime counts, int row) =>
        [.. counts.Starts.Select((_, column) => counts.Table[row, column].Value)];

    internal static Places[] Places(CountsOverTime counts, int row) => [.. counts.Starts.Select((start, column) =>
        Hover.Places(Title(counts, row, start), counts.Table[row, column].Evidence))];

    internal static string[] HoverTexts(CountsOverTime counts, int row) => [.. counts.Starts.Select((start, column) => Hover.Of(
        Title(counts, row, start),
        $"{Wording.Number(counts.Table[row, column].Value)} {counts.Table.Unit}",
        counts.Table[row, column].Evidence))];

    private static string Title(CountsOverTime counts, int row, DateOnly start) =>
        $"{counts.Table.Rows[row]}, {Shown(start, counts.Period)}";

    private static object Dates(CountsOverTime counts, bool hasColumns) => new
    {
        type = "date",
        range = Range(counts, hasColumns),
        gridcolor = Theme.Grid,
        showgrid = false,
        tickfont = new { color = Theme.Muted },
        tickformat = "%b\n%Y",
        dtick = counts.Period == Period.Month && counts.Starts.Length <= FewPeriods ? "M1" : null,
        ticks = "outside",
        tickcolor = Theme.Grid,
        automargin = true,
    };

    /// <summary>Given, because plotly.js would make room for the labels at the ends of the lines inside of the axis.</summary>
    private static string[]? Range(CountsOverTime counts, bool hasColumns)
    {
        var margin = (counts.Period == Period.Month ? 6 : 2) + (hasColumns ? ColumnDays(counts) / 2 : 0);
        return counts.Starts.IsEmpty
            ? null
            : [Invariant.Text(counts.Starts[0].AddDays(-margin)), Invariant.Text(counts.Starts[^1].AddDays(margin))];
    }

    internal static string Alternative(CountsOverTime counts, string kind)
    {
        if (counts.Starts.IsEmpty)
            return $"Chart of {counts.Table.Unit} over time: nothing was found.";
        var sums = counts.Table.Rows
            .Take(3)
            .Select((label, row) => $"{LineBreaks.OneLine(label)} {Wording.Number(Values(counts, row).Sum())}");
        var what = IsShare(counts)
            ? ""
            : $": {string.Join(", ", sums)} in all{ChartAlternative.Rest(counts.Table.Rows.Length)}";
        return $"{Wording.Capital(kind)} of {counts.Table.Unit} by {counts.Table.RowsOf}, "
            + $"{Shown(counts.Starts[0], counts.Period)} to {Shown(counts.Starts[^1], counts.Period)}{what}.";
    }

    private static string Shown(DateOnly start, Period period) => period == Period.Month
        ? start.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)
        : $"week of {Invariant.Text(start)}";

    /// <summary>Names at the ends of the lines, moved apart where they would lie on each other.</summary>
    private static IEnumerable<object> EndLabels(CountsOverTime counts, double largest)
    {
        const double PlotHeight = 330;
        var looks = Looks(counts);
        var ends = counts.Table.Rows
            .Select((label, row) => (Label: label, Row: row, Value: Values(counts, row)[^1]))
            .OrderBy(end => end.Value)
            .ThenByDescending(end => end.Row)
            .ToList();
        var heights = ends.ConvertAll(end => end.Value / largest * PlotHeight);
        foreach (var (end, height, free) in ends.Zip(heights, LabelStack.MovedApart(heights, LabelHeight)))
            yield return new
            {
                text = ChartText.Escape(LineBreaks.Cut(end.Label, LabelWidth)),
                x = counts.Table.Columns[^1],
                y = end.Value,
                xanchor = "left",
                yanchor = "middle",
                xshift = 9,
                yshift = free - height,
                showarrow = false,
                font = new { color = looks[end.Row].Words, size = 13 },
            };
    }
}
