using System.Globalization;

namespace Analysis;

/// <summary>Bars to both sides of a line: which words set two groups of articles apart.</summary>
public static class TwoSidedBars
{
    private const int LongestTerm = 28;
    private const int PlotWidth = 700;

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
        this IEnumerable<(string Term, double Score)> scores, string headline, string left, string right, string measure = "keyness",
        int top = 12)
    {
        var all = scores.ToList();
        var format = Format(all.Select(s => Math.Abs(s.Score)).DefaultIfEmpty().Max());
        var bars = all.ConvertAll(s => new Bar(s.Term, s.Score, Math.Abs(s.Score).ToString(format, CultureInfo.InvariantCulture)));
        var rights = bars.Where(s => s.Score > 0)
            .OrderByDescending(s => s.Score)
            .ThenBy(s => s.Term, StringComparer.Ordinal)
            .Take(top)
            .ToList();
        var lefts = bars.Where(s => s.Score < 0).OrderBy(s => s.Score).ThenBy(s => s.Term, StringComparer.Ordinal).Take(top).ToList();
        var rows = Math.Max(3, Math.Max(lefts.Count, rights.Count));
        var layout = PlotlyParts.Layout(new
        {
            xaxis = new { visible = false, range = Range(lefts, rights, left, right), fixedrange = true },
            yaxis = new { visible = false, range = new[] { rows - 0.5, -1.4 }, fixedrange = true },
            barmode = "overlay",
            bargap = 0.25,
            showlegend = false,
            annotations = new[] { Side(left, -1, Palette.Against), Side(right, 1, Palette.Plain) },
        });
        return new Figure(
            headline, Alternative(lefts, rights, left, right),
            [Bars(lefts, Palette.Against, measure), Bars(rights, Palette.Plain, measure)], layout, new Margins(0, 0, 8, 4))
        {
            Subtitle = $"Words that set the two apart, with their {measure}",
            Height = 130 + (24 * rows),
            Data = new Table($"Words of {left} and of {right}", Column.Of("word", all, s => s.Term), Column.Of(measure, all, s => s.Score)),
        };
    }

    /// <summary>As many decimals for every score as the largest one needs.</summary>
    private static string Format(double largest) => largest >= 100 ? "#,0" : largest >= 10 ? "0.0" : "0.00";

    /// <summary>One scale for both sides, each as wide as its longest bar, the words at its end and its name need.</summary>
    private static double[] Range(List<Bar> lefts, List<Bar> rights, string left, string right)
    {
        var (leftBar, rightBar) = (LongestBar(lefts), LongestBar(rights));
        var (leftWords, rightWords) = (WidthOfWords(lefts), WidthOfWords(rights));
        var unit = Math.Max(leftBar + rightBar, double.Epsilon) / Math.Max(100, PlotWidth - leftWords - rightWords);
        return [-Math.Max(leftBar + (leftWords * unit), NameWidth(left) * unit),
            Math.Max(rightBar + (rightWords * unit), NameWidth(right) * unit)];
    }

    private static double LongestBar(List<Bar> scores) => scores.Select(s => Math.Abs(s.Score)).DefaultIfEmpty().Max();

    private static int WidthOfWords(List<Bar> scores) => 12 + Margins.WidthOf(scores.Select(Words));

    private static int NameWidth(string name) => 24 + Margins.WidthOf(name.Length);

    private static string Words(Bar score) =>
        $"{LineBreaks.Cut(score.Term, LongestTerm)} {score.Shown}";

    private static string Label(Bar score) =>
        $"{ChartText.Escape(LineBreaks.Cut(score.Term, LongestTerm))} <span style=\"color:{Theme.Muted}\">{score.Shown}</span>";

    private static Plotly.NET.Trace Bars(List<Bar> scores, string colour, string measure) => PlotlyParts.Trace("bar", new
    {
        orientation = "h",
        x = scores.Select(s => s.Score).ToArray(),
        y = Enumerable.Range(0, scores.Count).ToArray(),
        text = scores.Select(Label).ToArray(),
        textposition = "outside",
        cliponaxis = false,
        marker = new { color = colour },
        hovertext = scores.Select(s => $"<b>{ChartText.Escape(s.Term)}</b>: {measure} {s.Shown}").ToArray(),
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

    private static string Alternative(List<Bar> lefts, List<Bar> rights, string left, string right)
    {
        static string Named(List<Bar> terms) =>
            terms.Count == 0 ? "none" : string.Join(", ", terms.Take(3).Select(s => LineBreaks.OneLine(s.Term)));
        return $"Bars to both sides. Words that mark {left}: {Named(lefts)}; words that mark {right}: {Named(rights)}.";
    }

    private sealed record Bar(string Term, double Score, string Shown);
}
