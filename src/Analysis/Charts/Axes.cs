namespace Analysis.Charts;

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

    /// <summary>The slant of labels of one line, in degrees.</summary>
    public const int Slant = 40;

    /// <summary>The slant of labels of two lines, in degrees: neighbours stand closer the less steep they are.</summary>
    public const int SteepSlant = 58;

    /// <summary>Labels from left to right, slanted where they are long.</summary>
    /// <param name="labels">The labels, escaped.</param>
    /// <param name="slant">How far they are turned from the level, in degrees; 0 where they have room side by side.</param>
    public static object Columns(IReadOnlyList<string> labels, int slant) => new
    {
        tickmode = "array",
        tickvals = Enumerable.Range(0, labels.Count).ToArray(),
        ticktext = labels,
        range = new[] { -0.5, labels.Count - 0.5 },
        tickangle = -slant,
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
