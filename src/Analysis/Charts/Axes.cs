namespace Analysis;

/// <summary>
/// Axes that several charts share. Labels are ticks at whole numbers, not categories, so that two equal ones stay two, and
/// one that looks like a date or a number stays a label.
/// </summary>
internal static class Axes
{
    /// <summary>Labels from the top down.</summary>
    /// <param name="labels">The labels, escaped.</param>
    public static object Rows(IReadOnlyList<string> labels) => new
    {
        tickmode = "array",
        tickvals = Enumerable.Range(0, labels.Count).ToArray(),
        ticktext = labels,
        range = new[] { labels.Count - 0.5, -0.5 },
        showgrid = false,
        zeroline = false,
        automargin = true,
        fixedrange = true,
        ticklen = 0,
    };

    /// <summary>Labels from left to right, slanted where they are long.</summary>
    /// <param name="labels">The labels, escaped.</param>
    /// <param name="slanted">Whether they need room to the side.</param>
    public static object Columns(IReadOnlyList<string> labels, bool slanted) => new
    {
        tickmode = "array",
        tickvals = Enumerable.Range(0, labels.Count).ToArray(),
        ticktext = labels,
        range = new[] { -0.5, labels.Count - 0.5 },
        tickangle = slanted ? -40 : 0,
        showgrid = false,
        zeroline = false,
        automargin = true,
        fixedrange = true,
        ticklen = 0,
    };

    /// <summary>Amounts, from zero.</summary>
    /// <param name="title">What is measured.</param>
    public static object Amounts(string title) => new
    {
        title = new { text = ChartText.Escape(title), font = new { size = 12, color = Theme.Muted } },
        rangemode = "tozero",
        gridcolor = Theme.Grid,
        zerolinecolor = Theme.Muted,
        tickfont = new { color = Theme.Muted },
        automargin = true,
        fixedrange = true,
        separatethousands = true,
    };
}
