namespace Analysis;

/// <summary>Bars to both sides of a line: which words set two groups of articles apart.</summary>
public static class TwoSidedBars
{
    /// <summary>The words that set two groups of articles apart, by their z score: group B's to the left, group A's to the right.</summary>
    /// <param name="rows">The words, from <see cref="KeywordExtensions.Keyness"/>.</param>
    /// <param name="headline">What the chart says, in a sentence.</param>
    /// <param name="groupA">What group A is.</param>
    /// <param name="groupB">What group B is.</param>
    /// <param name="top">How many words to draw a side at most.</param>
    public static Figure Chart(this IEnumerable<KeynessRow> rows, string headline, string groupA, string groupB, int top = 12) =>
        rows.Select(row => (row.Word, row.ZScore)).TwoSidedChart(headline, left: groupB, right: groupA, measure: "log-odds z score", top);

    /// <summary>Terms with a score below zero to the left, above zero to the right, the strongest of each side first.</summary>
    /// <param name="scores">Terms and their scores.</param>
    /// <param name="headline">What the chart says, in a sentence.</param>
    /// <param name="left">What a score below zero stands for.</param>
    /// <param name="right">What a score above zero stands for.</param>
    /// <param name="measure">What the score is: "log-likelihood".</param>
    /// <param name="top">How many terms to draw a side at most.</param>
    public static Figure TwoSidedChart(
        this IEnumerable<(string Term, double Score)> scores, string headline, string left, string right, string measure = "keyness", int top = 12)
    {
        var all = scores.ToList();
        var rights = all.Where(s => s.Score > 0).OrderByDescending(s => s.Score).ThenBy(s => s.Term, StringComparer.Ordinal).Take(top).ToList();
        var lefts = all.Where(s => s.Score < 0).OrderBy(s => s.Score).ThenBy(s => s.Term, StringComparer.Ordinal).Take(top).ToList();
        var rows = Math.Max(3, Math.Max(lefts.Count, rights.Count));
        var reach = all.Select(s => Math.Abs(s.Score)).DefaultIfEmpty(1).Max() * 1.7;
        var layout = PlotlyParts.Layout(new
        {
            xaxis = new { visible = false, range = new[] { -reach, reach }, fixedrange = true },
            yaxis = new { visible = false, range = new[] { rows - 0.5, -1.4 }, fixedrange = true },
            barmode = "overlay",
            bargap = 0.25,
            showlegend = false,
            annotations = new[] { Side(left, -1, Theme.Colour(1)), Side(right, 1, Theme.Colour(0)) },
        });
        return new Figure(headline, Alternative(lefts, rights, left, right), [Bars(lefts, 1, measure), Bars(rights, 0, measure)], layout, new Room(0, 0, 8, 4))
        {
            Subtitle = $"Words that set the two apart, by {measure}",
            Height = 130 + (24 * rows),
        };
    }

    private static Plotly.NET.Trace Bars(List<(string Term, double Score)> scores, int colour, string measure) => PlotlyParts.Trace("bar", new
    {
        orientation = "h",
        x = scores.Select(s => s.Score).ToArray(),
        y = Enumerable.Range(0, scores.Count).ToArray(),
        text = scores.Select(s => ChartText.Escape(ChartText.Cut(s.Term, 28))).ToArray(),
        textposition = "outside",
        cliponaxis = false,
        marker = new { color = Theme.Colour(colour) },
        hovertext = scores.Select(s => $"<b>{ChartText.Escape(s.Term)}</b>: {measure} {ChartText.Number(Math.Abs(s.Score))}").ToArray(),
        hovertemplate = "%{hovertext}<extra></extra>",
    });

    private static object Side(string name, int side, string colour) => new
    {
        text = $"<b>{ChartText.Escape(name)}</b>",
        x = 0,
        xanchor = side < 0 ? "right" : "left",
        xshift = side * 8,
        y = -0.95,
        yanchor = "middle",
        showarrow = false,
        font = new { color = colour },
    };

    private static string Alternative(List<(string Term, double Score)> lefts, List<(string Term, double Score)> rights, string left, string right)
    {
        static string Words(List<(string Term, double Score)> terms) => terms.Count == 0 ? "none" : string.Join(", ", terms.Take(3).Select(s => ChartAlternative.Line(s.Term)));
        return $"Bars to both sides. Words that mark {left}: {Words(lefts)}; words that mark {right}: {Words(rights)}.";
    }
}
