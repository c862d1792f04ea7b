using Plotly.NET;

namespace Analysis;

/// <summary>What comes together, as a network.</summary>
public static class NetworkChart
{
    /// <summary>
    /// A circle for each label, as large as its links are many, and a line for each pair, as thick as it is frequent.
    /// </summary>
    /// <param name="together">A co-occurrence matrix (<see cref="CrossTable.Together"/>).</param>
    /// <param name="headline">What the chart says, in a sentence.</param>
    /// <param name="labels">How many labels to draw at most.</param>
    /// <param name="atLeast">How often a pair has to come together to be drawn; without, so often that there are
    /// two lines a label at most.</param>
    public static Figure Network(this CrossTable together, string headline, int labels = 20, double? atLeast = null)
    {
        var shown = together.Top(labels, labels);
        var pairs = Pairs(shown);
        var least = atLeast ?? FewLines(pairs, shown.Rows.Length);
        var largest = shown.Cells.Select(cell => cell.Value).DefaultIfEmpty(1).Max();
        var places = NetworkLayout.Place(
            shown.Rows.Length, (a, b) => shown[a, b].Value >= least ? Math.Sqrt(shown[a, b].Value / largest) : 0);
        var links = pairs.FindAll(pair => pair.Cell.Value >= least);
        var sizes = Sizes(shown);
        var layout = PlotlyParts.Layout(new
        {
            annotations = shown.Rows.Select((label, row) => Name(label, places[row], sizes[row])).ToArray(),
            xaxis = new { visible = false, range = new[] { -0.12, 1.12 } },
            yaxis = new { visible = false, range = new[] { -0.08, 1.1 } },
            showlegend = false,
            hovermode = "closest",
        });
        IEnumerable<Trace> traces =
            [.. links.Select(link => Line(link, places, largest)), Middles(shown, links, places), Nodes(shown, places, sizes)];
        return new Figure(headline, Alternative(shown, links), traces, layout, new Margins(0, 0, 8, 8))
        {
            Subtitle =
                $"{Wording.Capital(together.Unit)} in which one {together.RowsOf} comes up with another; lines: {Wording.Number(least)} "
                    + "or more",
            Height = 560,
            Data = together.ToTable(),
        };
    }

    /// <summary>
    /// The smallest value above 0 that no more than two pairs a label reach; where too many are alike at the top, the largest.
    /// </summary>
    private static double FewLines(List<(int A, int B, CrossCell Cell)> pairs, int labels)
    {
        var values = pairs.Select(pair => pair.Cell.Value).Where(value => value > 0).Reverse().ToList();
        if (values.Count <= 2 * labels)
            return values.Count == 0 ? 1 : values[^1];
        var tooMany = values[2 * labels];
        return values.TakeWhile(value => value > tooMany).DefaultIfEmpty(values[0]).Last();
    }

    /// <summary>Each two labels, those that come together least first.</summary>
    private static List<(int A, int B, CrossCell Cell)> Pairs(CrossTable shown) =>
        [.. from a in Enumerable.Range(0, shown.Rows.Length)
            from b in Enumerable.Range(a + 1, shown.Rows.Length - a - 1)
            orderby shown[a, b].Value
            select (a, b, shown[a, b])];

    private static Trace Line((int A, int B, CrossCell Cell) link, (double X, double Y)[] places, double largest) =>
        PlotlyParts.Trace("scatter", new
        {
            mode = "lines",
            x = new[] { places[link.A].X, places[link.B].X },
            y = new[] { places[link.A].Y, places[link.B].Y },
            line = new { color = Palette.Others, width = 0.8 + (7 * link.Cell.Value / largest) },
            hoverinfo = "skip",
        });

    /// <summary>Unseen points in the middle of the lines, for a reader to rest on.</summary>
    private static Trace Middles(CrossTable shown, List<(int A, int B, CrossCell Cell)> links, (double X, double Y)[] places) =>
        PlotlyParts.Trace("scatter", new
        {
            mode = "markers",
            x = links.Select(link => (places[link.A].X + places[link.B].X) / 2).ToArray(),
            y = links.Select(link => (places[link.A].Y + places[link.B].Y) / 2).ToArray(),
            marker = new { size = 14, opacity = 0 },
            customdata = links.Select(link => Hover.Places($"{shown.Rows[link.A]} and {shown.Rows[link.B]}", link.Cell.Evidence)).ToArray(),
            hovertext = links.Select(link =>
                Hover.Of($"{shown.Rows[link.A]} and {shown.Rows[link.B]}", $"{Wording.Number(link.Cell.Value)} {shown.Unit}",
                    link.Cell.Evidence)).ToArray(),
            hovertemplate = "%{hovertext}<extra></extra>",
        });

    private static double Links(CrossTable shown, int row) =>
        Enumerable.Range(0, shown.Columns.Length).Sum(column => shown[row, column].Value);

    /// <summary>How wide each circle is, in pixels.</summary>
    private static double[] Sizes(CrossTable shown)
    {
        var links = shown.Rows.Select((_, row) => Links(shown, row)).ToList();
        var largest = Math.Max(1, links.DefaultIfEmpty(1).Max());
        return [.. links.Select(sum => 9 + (22 * Math.Sqrt(sum / largest)))];
    }

    /// <summary>A name above its circle, on paper that lets the lines behind it shine through but faintly.</summary>
    private static object Name(string label, (double X, double Y) place, double size) => new
    {
        x = place.X,
        y = place.Y,
        yshift = 8 + (size / 2),
        text = ChartText.Escape(LineBreaks.Cut(label, 24)),
        showarrow = false,
        borderpad = 0,
        bgcolor = "rgba(255,255,255,0.75)",
    };

    private static Trace Nodes(CrossTable shown, (double X, double Y)[] places, double[] sizes) => PlotlyParts.Trace("scatter", new
    {
        mode = "markers",
        x = places.Select(place => place.X).ToArray(),
        y = places.Select(place => place.Y).ToArray(),
        cliponaxis = false,
        marker = new { opacity = 1, size = sizes, color = Palette.Plain, line = new { color = Theme.Paper, width = 1.5 } },
        customdata = shown.Rows
            .Select((label, row) => Hover.Places(label, [.. shown.Columns.SelectMany((_, column) => shown[row, column].Evidence)]))
            .ToArray(),
        hovertext = shown.Rows
            .Select((label, row) => $"<b>{ChartText.Escape(label)}</b>: {Wording.Number(Links(shown, row))} links")
            .ToArray(),
        hovertemplate = "%{hovertext}<extra></extra>",
    });

    private static string Alternative(CrossTable shown, List<(int A, int B, CrossCell Cell)> links)
    {
        var strongest = Enumerable.Reverse(links).Take(3)
            .Select(link =>
                $"{LineBreaks.OneLine(shown.Rows[link.A])} and {LineBreaks.OneLine(shown.Rows[link.B])} {Wording.Number(link.Cell.Value)}");
        return links.Count == 0
            ? $"Network of {shown.RowsOf}: none come together."
            : $"Network of {shown.Rows.Length} labels ({shown.RowsOf}) and {links.Count} links; strongest: {string.Join(", ", strongest)}.";
    }
}
