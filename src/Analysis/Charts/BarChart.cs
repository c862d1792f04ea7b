namespace Analysis;

/// <summary>Bar charts of counts.</summary>
public static class BarChart
{
    private const int LabelWidth = 34;
    private const int BarHeight = 26;

    /// <summary>
    /// Horizontal bars, the largest at the top, the value at each bar's end. Over a bar stand the first sentences it rests on.
    /// </summary>
    /// <param name="counts">The counts.</param>
    /// <param name="headline">What the chart says, in a sentence.</param>
    /// <param name="top">How many rows to draw at most; the rest is named in the subtitle.</param>
    public static Figure Chart(this Counts counts, string headline, int top = 20)
    {
        var shown = counts.Top(top);
        var labels = shown.Rows.Select(row => ChartText.Wrap(row.Label, LabelWidth, 2)).ToList();
        var left = Margins.WidthOf(shown.Rows.SelectMany(row => LineBreaks.Lines(row.Label, LabelWidth, 2)));
        var right = Margins.WidthOf(shown.Rows.Select((row, i) => Wording.Number(row.Value) + Sources(counts, row, i == 0)));
        var layout = PlotlyParts.Layout(new
        {
            xaxis = new { visible = false, rangemode = "tozero", @fixedrange = true },
            yaxis = Axes.Rows(labels),
            bargap = 0.28,
            showlegend = false,
        });
        return new Figure(headline, ChartAlternative.Of(counts), [Bars(counts, shown)], layout, new Margins(left, right + 8, 8, 4))
        {
            Subtitle = Subtitle(counts, shown),
            Data = counts.ToTable(),
            Height = 110 + (BarHeight * Math.Max(3, shown.Rows.Length)),
        };
    }

    private static Plotly.NET.Trace Bars(Counts counts, Counts shown) => PlotlyParts.Trace("bar", new
    {
        orientation = "h",
        x = shown.Rows.Select(row => row.Value).ToArray(),
        y = Enumerable.Range(0, shown.Rows.Length).ToArray(),
        text = shown.Rows.Select((row, i) => Value(counts, row, i == 0)).ToArray(),
        textposition = "outside",
        cliponaxis = false,
        marker = new { color = Palette.Plain },
        customdata = shown.Rows.Select(row => Hover.Places(row.Label, row.Evidence)).ToArray(),
        hovertext = shown.Rows.Select(row => Hover.Of(row.Label, Words(counts, row), row.Evidence)).ToArray(),
        hovertemplate = "%{hovertext}<extra></extra>",
    });

    /// <summary>The value, and in how many articles it stands; the first row says what the second figure is.</summary>
    private static string Value(Counts counts, CountRow row, bool isFirst) => Sources(counts, row, isFirst) is { Length: > 0 } sources
        ? $"{Wording.Number(row.Value)}<span style=\"font-size:11px;color:{Theme.Muted}\">{sources}</span>"
        : Wording.Number(row.Value);

    private static string Sources(Counts counts, CountRow row, bool isFirst) =>
        counts.Unit is "articles" || !RankError.IsOfPlaces(counts.Unit) || !CountSources.Tell(counts) ? ""
        : isFirst ? $" in {Wording.Amount(CountSources.Articles(row), "article")}"
        : $" in {Wording.Number(CountSources.Articles(row))}";

    private static string Words(Counts counts, CountRow row)
    {
        var words = $"{Wording.Number(row.Value)} {counts.Unit}{Sources(counts, row, isFirst: true)}";
        if (CountSources.Tell(counts) && CountSources.NameOutlets(counts))
            words += $", from {Wording.Amount(CountSources.Outlets(row), "outlet")}";
        return counts.LookedAt is { Words: > 0 } whole && counts.Unit is not "articles" && RankError.IsOfPlaces(counts.Unit)
            ? $"{words}; {Wording.Number(row.Value * 1000 / whole.Words)} per 1,000 words"
            : words;
    }

    private static string Subtitle(Counts counts, Counts shown)
    {
        var unit = Wording.Capital(counts.Unit);
        var left = counts.Rows.Length - shown.Rows.Length;
        return left == 0 ? $"{unit} by {counts.Of}" : $"{unit} by {counts.Of}, the {shown.Rows.Length} largest of {counts.Rows.Length}";
    }
}
