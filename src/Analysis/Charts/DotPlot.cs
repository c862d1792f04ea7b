using Plotly.NET;

namespace Analysis;

/// <summary>Three labels at once, such as speaker, topic and country: a dot for each that comes together.</summary>
public static class DotPlot
{
    private const int MostColours = 7;

    /// <summary>Who speaks on what about where.</summary>
    public static Figure Chart(this IEnumerable<Voice> voices, string headline) => voices.DotPlotChart(
        headline, ("speaker", "topic", "country"), "quotations", voice => (voice.Speaker, voice.Topic, voice.Country),
        voice => voice.Evidence);

    /// <summary>Rows and columns of dots; the colour says the third label, the area how often.</summary>
    /// <param name="items">The items.</param>
    /// <param name="headline">What the chart says, in a sentence.</param>
    /// <param name="of">What rows, columns and colours are: ("speaker", "topic", "country").</param>
    /// <param name="unit">What is counted: "quotations".</param>
    /// <param name="labels">The three labels of an item; null leaves it out.</param>
    /// <param name="evidence">Where an item stands.</param>
    public static Figure DotPlotChart<T>(
        this IEnumerable<T> items, string headline, (string Row, string Column, string Colour) of, string unit,
        Func<T, (string? Row, string? Column, string? Colour)> labels, Func<T, Evidence> evidence)
    {
        var known = items.Select(item => (Labels: labels(item), Of: evidence(item)))
            .Where(item => item.Labels is { Row: not null, Column: not null, Colour: not null }).ToList();
        var kept = Counts.By(of.Column, unit, known, i => i.Labels.Column, i => i.Of)
            .Top(10).Rows
            .Select(row => row.Label)
            .ToHashSet(StringComparer.Ordinal);
        var grid = CrossTable.Of(
            of.Row, of.Column, unit, known.Where(i => kept.Contains(i.Labels.Column!)), i => i.Labels.Row, i => i.Labels.Column, i => i.Of)
                .Top(16, 10);
        var colours = Counts.By(of.Colour, unit, known, i => i.Labels.Colour, i => i.Of);
        var named = colours.Top(MostColours).Rows.Select(row => row.Label).ToList();
        var dots = known.GroupBy(
            i => (Row: i.Labels.Row!, Column: i.Labels.Column!, Colour: named.Contains(i.Labels.Colour!) ? i.Labels.Colour! : "others"))
            .Select(g => (g.Key.Row, g.Key.Column, g.Key.Colour, Places: g.Select(i => i.Of).ToList()))
            .Where(dot => grid.Rows.Contains(dot.Row) && grid.Columns.Contains(dot.Column)).ToList();
        var columns = grid.Columns.Select(label => LineBreaks.Cut(label, 22)).ToList();
        var rows = grid.Rows.Select(label => LineBreaks.Cut(label, 32)).ToList();
        var below = 16 + (int)(Margins.WidthOf(columns) * 0.62);
        var looks = Palette.Looks(named).Append(new Look(Palette.Others, 0));
        var traces = named.Append("others").Zip(looks, (colour, look) => Dots(colour, look, dots, grid, unit)).OfType<Trace>();
        return new Figure(
            headline, Alternative(dots, of, unit), traces, Layout(rows, columns, of), new Margins(Margins.WidthOf(rows), 130, 8, below))
        {
            Subtitle = $"{Wording.Capital(unit)} by {of.Row}, {of.Column} and {of.Colour}; the larger a dot, the more",
            Height = 120 + below + (32 * Math.Max(3, rows.Count)),
            Width = 860,
            Data = Data(dots, of, unit),
        };
    }

    private static Table Data(
        List<(string Row, string Column, string Colour, List<Evidence> Places)> dots, (string Row, string Column, string Colour) of,
        string unit) =>
        new(Wording.Capital(unit), Column.Of(of.Row, dots, dot => dot.Row), Column.Of(of.Column, dots, dot => dot.Column),
            Column.Of(of.Colour, dots, dot => dot.Colour), Column.Of(unit, dots, dot => dot.Places.Count));

    private static Layout Layout(
        List<string> rows, List<string> columns, (string Row, string Column, string Colour) of) => PlotlyParts.Layout(new
        {
            xaxis = Axes.Columns([.. columns.Select(ChartText.Escape)], Axes.Slant),
            yaxis = Axes.Rows([.. rows.Select(ChartText.Escape)]),
            legend = new
            {
                title = new { text = Wording.Capital(ChartText.Escape(of.Colour)), font = new { size = 13 } },
                x = 1.02,
                y = 1,
                itemsizing = "constant"
            },
            showlegend = true,
            hovermode = "closest",
            shapes = rows.Select((_, i) =>
                new
                {
                    type = "line",
                    xref = "paper",
                    x0 = 0,
                    x1 = 1,
                    y0 = i,
                    y1 = i,
                    layer = "below",
                    line = new { color = Theme.Grid, width = 1 }
                }).ToArray(),
        });

    private static Trace? Dots(
        string colour, Look look, List<(string Row, string Column, string Colour, List<Evidence> Places)> dots, CrossTable grid,
        string unit)
    {
        var own = dots.Where(dot => dot.Colour == colour).ToList();
        if (own.Count == 0)
            return null;
        return PlotlyParts.Trace("scatter", new
        {
            mode = "markers",
            name = ChartText.Wrap(colour, 18, 2),
            x = own.Select(dot => grid.Columns.IndexOf(dot.Column) + Aside(dot, dots)).ToArray(),
            y = own.Select(dot => grid.Rows.IndexOf(dot.Row)).ToArray(),
            marker = new
            {
                color = look.Colour,
                symbol = look.Symbol,
                size = own.Select(dot => Math.Min(26, 8 + (3 * Math.Sqrt(dot.Places.Count - 1)))).ToArray(),
                line = new { color = Theme.Paper, width = 1 },
                opacity = 1,
            },
            customdata = own.Select(dot => Hover.Places($"{dot.Row}, {dot.Column}, {dot.Colour}", [.. dot.Places])).ToArray(),
            hovertext = own.Select(dot => Hover.Of($"{dot.Row}, {dot.Column}, {dot.Colour}", $"{dot.Places.Count} {unit}", [.. dot.Places]))
                .ToArray(),
            hovertemplate = "%{hovertext}<extra></extra>",
        });
    }

    /// <summary>How far to the side a dot stands that shares its cell.</summary>
    private static double Aside(
        (string Row, string Column, string Colour, List<Evidence> Places) dot,
        List<(string Row, string Column, string Colour, List<Evidence> Places)> dots)
    {
        var same = dots.Where(other => other.Row == dot.Row && other.Column == dot.Column)
            .Select(other => other.Colour)
            .Order(StringComparer.Ordinal)
            .ToList();
        return (same.IndexOf(dot.Colour) - ((same.Count - 1) / 2.0)) * Math.Min(0.22, 0.8 / same.Count);
    }

    private static string Alternative(
        List<(string Row, string Column, string Colour, List<Evidence> Places)> dots, (string Row, string Column, string Colour) of,
        string unit)
    {
        var largest = dots.OrderByDescending(dot => dot.Places.Count).ThenBy(dot => (dot.Row, dot.Column, dot.Colour)).Take(3)
            .Select(dot =>
                $"{LineBreaks.OneLine(dot.Row)}, {LineBreaks.OneLine(dot.Column)}, {LineBreaks.OneLine(dot.Colour)} {dot.Places.Count}");
        return dots.Count == 0
            ? $"Dots of {unit} by {of.Row}, {of.Column} and {of.Colour}: nothing was found."
            : $"Dots of {unit} by {of.Row}, {of.Column} and {of.Colour}; largest: {string.Join("; ", largest)}.";
    }
}
