namespace Analysis;

/// <summary>How coherent discovered topics are, by how many there are.</summary>
public static class CoherenceLine
{
    /// <summary>A line over the numbers of topics that <see cref="TopicDiscovery.ChooseTopics"/> tried, with the highest marked.</summary>
    /// <param name="tried">Numbers of topics and their coherence.</param>
    /// <param name="headline">What the chart says, in a sentence.</param>
    public static Figure Chart(this IEnumerable<TopicNumber> tried, string headline) =>
        tried.Select(number => (number.K, number.Coherence)).CoherenceChart(headline);

    /// <summary>A line over the numbers of topics, with the highest marked.</summary>
    /// <param name="scores">Numbers of topics and their coherence.</param>
    /// <param name="headline">What the chart says, in a sentence.</param>
    /// <param name="measure">What measures coherence: "NPMI".</param>
    public static Figure CoherenceChart(this IEnumerable<(int Topics, double Coherence)> scores, string headline, string measure = "NPMI")
    {
        var points = scores.OrderBy(s => s.Topics).ToList();
        var best = points.OrderByDescending(s => s.Coherence)
            .ThenBy(s => s.Topics)
            .Cast<(int Topics, double Coherence)?>()
            .FirstOrDefault();
        var layout = PlotlyParts.Layout(new
        {
            xaxis = new
            {
                title = new { text = "number of topics", font = new { size = 12, color = Theme.Muted } },
                tickvals = points.Select(s => s.Topics).ToArray(),
                showgrid = false,
                zeroline = false,
                tickfont = new { color = Theme.Muted },
            },
            yaxis = Axes.Amounts($"coherence ({measure})"),
            showlegend = false,
        });
        var line = PlotlyParts.Trace("scatter", new
        {
            mode = "lines+markers+text",
            x = points.Select(s => s.Topics).ToArray(),
            y = points.Select(s => s.Coherence).ToArray(),
            text = points.Select(s => s == best ? $"{s.Topics} topics" : "").ToArray(),
            textposition = "top center",
            cliponaxis = false,
            line = new { color = Palette.Plain, width = 2.2 },
            marker = new
            {
                opacity = 1,
                size = points.Select(s => s == best ? 12 : 7).ToArray(),
                color = points.Select(s => s == best ? Palette.Against : Palette.Plain).ToArray()
            },
            hovertemplate = "%{x} topics: %{y:.3f}<extra></extra>",
        });
        var alternative = best is { } top
            ? $"Line of coherence ({measure}) for {points[0].Topics} to {points[^1].Topics} topics; highest at {top.Topics}: "
                + $"{Wording.Number(top.Coherence)}."
            : "Line of coherence: nothing was measured.";
        return new Figure(headline, alternative, [line], layout, new Margins(56, 8, 16, 56))
        {
            Subtitle = $"Coherence of discovered topics ({measure}), higher is better"
        };
    }
}
