using System.Globalization;
using Plotly.NET;

namespace Analysis;

/// <summary>A small chart for each label, all on one scale, so that their courses can be compared.</summary>
public static class SmallMultiples
{
    private const int MostAcross = 3;
    private const int LabelWidth = 78;
    private const double Gap = 0.07;

    /// <summary>Counts over time, a label in each small chart; at most twelve, the largest.</summary>
    public static Figure SmallMultiplesChart(this CountsOverTime counts, string headline)
    {
        var shown = counts.Top(12);
        var across = Math.Clamp(shown.Table.Rows.Length, 1, MostAcross);
        var rows = Math.Max(1, (shown.Table.Rows.Length + across - 1) / across);
        var largest = shown.Table.Cells.Select(cell => cell.Value).DefaultIfEmpty(1).Max();
        var layout = PlotlyParts.Layout(
            new { showlegend = false, annotations = shown.Table.Rows.Select((label, i) => Name(label, i, across, rows)).ToArray() });
        for (var i = 0; i < shown.Table.Rows.Length; i++)
        {
            layout.SetProperty("xaxis" + Suffix(i), XAxis(shown, i, across));
            layout.SetProperty("yaxis" + Suffix(i), YAxis(i, across, rows, largest));
        }
        return new Figure(
            headline, TimeChart.Alternative(shown, "small line charts"), shown.Table.Rows.Select((_, i) => Line(shown, i)), layout,
            new Margins(24, 4, 28, 28))
        {
            Subtitle =
                $"{Wording.Capital(shown.Table.Unit)} by {shown.Table.RowsOf} and {shown.Table.ColumnsOf} of publication; all on one scale"
                + TimeChart.Gaps(shown),
            Height = 124 + (150 * rows),
            Data = shown.Table.ToTable(),
        };
    }

    private static string Suffix(int index) => index == 0 ? "" : Invariant.Text(index + 1);

    private static (double From, double To) Columns(int i, int across)
    {
        var width = (1 - (Gap * (across - 1))) / across;
        var from = i % across * (width + Gap);
        return (from, from + width);
    }

    private static (double From, double To) Down(int i, int across, int rows)
    {
        var gap = 0.28 / rows;
        var height = (1 - (gap * (rows - 1))) / rows;
        var to = 1 - (i / across * (height + gap));
        return (Math.Max(0, to - height), to);
    }

    private static object XAxis(CountsOverTime counts, int i, int across)
    {
        var (from, to) = Columns(i, across);
        return new
        {
            type = "date",
            domain = new[] { from, to },
            anchor = "y" + Suffix(i),
            showgrid = false,
            tickmode = "array",
            tickvals = Ends(counts).Select(start => Invariant.Text(start)).ToArray(),
            ticktext = Ends(counts)
                .Select(start => start.ToString(counts.Period == Period.Month ? "MMM yyyy" : "d MMM yyyy", CultureInfo.InvariantCulture))
                .ToArray(),
            ticks = "outside",
            tickcolor = Theme.Muted,
            showticklabels = i + across >= counts.Table.Rows.Length,
            tickfont = new { size = 11, color = Theme.Muted },
            linecolor = Theme.Muted,
            showline = true,
        };
    }

    /// <summary>The first and the last period: what lies between is seen.</summary>
    private static IEnumerable<DateOnly> Ends(CountsOverTime counts) =>
        counts.Starts.IsEmpty ? [] : new[] { counts.Starts[0], counts.Starts[^1] }.Distinct();

    private static object YAxis(int i, int across, int rows, double largest)
    {
        var (from, to) = Down(i, across, rows);
        return new
        {
            domain = new[] { from, to },
            anchor = "x" + Suffix(i),
            range = new[] { 0, largest * 1.08 },
            gridcolor = Theme.Grid,
            zeroline = false,
            nticks = 4,
            showticklabels = i % across == 0,
            tickfont = new { size = 11, color = Theme.Muted },
        };
    }

    private static object Name(string label, int i, int across, int rows) => new
    {
        text = $"<b>{ChartText.Escape(LineBreaks.Cut(label, LabelWidth / across))}</b>",
        x = Columns(i, across).From,
        xref = "paper",
        xanchor = "left",
        y = Down(i, across, rows).To,
        yref = "paper",
        yanchor = "bottom",
        yshift = 2,
        showarrow = false,
        font = new { size = 12 },
    };

    private static Trace Line(CountsOverTime counts, int row) => PlotlyParts.Trace("scatter", new
    {
        mode = "lines+markers",
        x = counts.Table.Columns,
        y = counts.ValuesOf(row),
        xaxis = "x" + Suffix(row),
        yaxis = "y" + Suffix(row),
        line = new { color = counts.IsOfOneLabel ? Palette.Plain : Palette.Of(counts.Table.Rows[row]), width = 1.8 },
        marker = new { size = 4 },
        cliponaxis = false,
        customdata = TimeChart.Places(counts, row),
        hovertext = TimeChart.HoverTexts(counts, row),
        hovertemplate = "%{hovertext}<extra></extra>",
    });
}
