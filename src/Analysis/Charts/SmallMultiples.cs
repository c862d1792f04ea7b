using Plotly.NET;

namespace Analysis;

/// <summary>A small chart for each label, all on one scale, so that their courses can be compared.</summary>
public static class SmallMultiples
{
    private const int Across = 3;
    private const double Gap = 0.05;

    /// <summary>Counts over time, a label in each small chart; at most twelve, the largest.</summary>
    public static Figure SmallMultiplesChart(this CountsOverTime counts, string headline)
    {
        var shown = counts.Top(12);
        var rows = Math.Max(1, (shown.Table.Rows.Length + Across - 1) / Across);
        var largest = shown.Table.Cells.Select(cell => cell.Value).DefaultIfEmpty(1).Max();
        var layout = PlotlyParts.Layout(new { showlegend = false, annotations = shown.Table.Rows.Select((label, i) => Name(label, i, rows)).ToArray() });
        for (var i = 0; i < shown.Table.Rows.Length; i++)
        {
            layout.SetProperty("xaxis" + Suffix(i), XAxis(i, rows, shown.Table.Rows.Length));
            layout.SetProperty("yaxis" + Suffix(i), YAxis(i, rows, largest));
        }
        return new Figure(headline, TimeChart.Alternative(shown, "small line charts"), shown.Table.Rows.Select((_, i) => Line(shown, i)), layout, new Room(24, 0, 18, 24))
        {
            Subtitle = $"{ChartText.Capital(shown.Table.Unit)} by {shown.Table.RowsOf} and {shown.Table.ColumnsOf}; all on one scale",
            Height = 110 + (150 * rows),
        };
    }

    private static string Suffix(int index) => index == 0 ? "" : Invariant.Text(index + 1);

    private static (double From, double To) Columns(int i)
    {
        var width = (1 - (Gap * (Across - 1))) / Across;
        var from = i % Across * (width + Gap);
        return (from, from + width);
    }

    private static (double From, double To) Down(int i, int rows)
    {
        var gap = 0.28 / rows;
        var height = (1 - (gap * (rows - 1))) / rows;
        var to = 1 - (i / Across * (height + gap));
        return (Math.Max(0, to - height), to);
    }

    private static object XAxis(int i, int rows, int count)
    {
        var (from, to) = Columns(i);
        return new
        {
            type = "date",
            domain = new[] { from, to },
            anchor = "y" + Suffix(i),
            showgrid = false,
            nticks = 4,
            showticklabels = i + Across >= count,
            tickformat = "%b\n%Y",
            tickfont = new { size = 11, color = Theme.Muted },
            linecolor = Theme.Muted,
            showline = true,
        };
    }

    private static object YAxis(int i, int rows, double largest)
    {
        var (from, to) = Down(i, rows);
        return new
        {
            domain = new[] { from, to },
            anchor = "x" + Suffix(i),
            range = new[] { 0, largest * 1.08 },
            gridcolor = Theme.Grid,
            zeroline = false,
            nticks = 4,
            showticklabels = i % Across == 0,
            tickfont = new { size = 11, color = Theme.Muted },
        };
    }

    private static object Name(string label, int i, int rows) => new
    {
        text = $"<b>{ChartText.Escape(ChartText.Cut(label, 26))}</b>",
        x = Columns(i).From,
        xref = "paper",
        xanchor = "left",
        y = Down(i, rows).To,
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
        y = TimeChart.Values(counts, row),
        xaxis = "x" + Suffix(row),
        yaxis = "y" + Suffix(row),
        line = new { color = Theme.Colour(0), width = 1.8 },
        marker = new { size = 4 },
        cliponaxis = false,
        customdata = TimeChart.Places(counts, row),
        hovertext = TimeChart.HoverTexts(counts, row),
        hovertemplate = "%{hovertext}<extra></extra>",
    });
}
