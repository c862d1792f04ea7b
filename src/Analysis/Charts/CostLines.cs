using Plotly.NET;

namespace Analysis;

/// <summary>What each step of some work costs, by how much there is to do.</summary>
public static class CostLines
{
    /// <summary>A line for each step, named at its end: seconds over sizes.</summary>
    /// <param name="costs">What was measured.</param>
    /// <param name="headline">What the chart says, in a sentence.</param>
    /// <param name="of">What the sizes count: "articles".</param>
    public static Figure Chart(this StepCosts costs, string headline, string of = "articles")
    {
        var steps = costs.Costs.GroupBy(cost => cost.Step, StringComparer.Ordinal)
            .Select(step => (Step: step.Key, Costs: step.OrderBy(cost => cost.Size).ToList()))
            .OrderByDescending(step => step.Costs[^1].Seconds).ToList();
        var layout = PlotlyParts.Layout(new
        {
            xaxis = new
            {
                title = new { text = ChartText.Escape(of), font = new { size = 12, color = Theme.Muted } },
                tickvals = costs.Costs.Select(cost => cost.Size).Distinct().Order().ToArray(),
                rangemode = "tozero",
                showgrid = false,
                zeroline = false,
                separatethousands = true,
                tickfont = new { color = Theme.Muted },
            },
            yaxis = Axes.Amounts("seconds"),
            legend = new { x = 1.02, y = 1 },
            showlegend = true,
        });
        var lines = steps.Zip(Palette.Looks(steps.Select(step => step.Step)), (step, look) => Line(step, look, of));
        return new Figure(headline, Alternative(steps, of), lines, layout, new Margins(56, 120, 16, 56))
        {
            Subtitle = $"Seconds by the clock, by step and number of {of}",
            Data = costs.ToTable(),
        };
    }

    private static Trace Line((string Step, List<StepCost> Costs) step, Look look, string of) => PlotlyParts.Trace("scatter", new
    {
        mode = "lines+markers",
        name = ChartText.Escape(step.Step),
        x = step.Costs.Select(cost => cost.Size).ToArray(),
        y = step.Costs.Select(cost => cost.Seconds).ToArray(),
        line = new { color = look.Colour, dash = look.Dash, width = 2.2 },
        marker = new { size = 7, symbol = look.Symbol },
        cliponaxis = false,
        hovertemplate = $"{ChartText.Escape(step.Step)}, %{{x}} {ChartText.Escape(of)}: %{{y:.2f}} s<extra></extra>",
    });

    private static string Alternative(List<(string Step, List<StepCost> Costs)> steps, string of) => steps.Count == 0
        ? "Lines of seconds: nothing was measured."
        : $"Lines of seconds by number of {of}; at the most, {Wording.Number(steps[0].Costs[^1].Size)} {of}, "
            + string.Join(", ", steps.Select(step => $"{step.Step} took {Wording.Number(Math.Round(step.Costs[^1].Seconds, 2))} s")) + ".";
}
