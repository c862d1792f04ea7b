using Plotly.NET;

namespace Analysis.Charts;

/// <summary>
/// How every chart looks. The sheet is opaque and light with dark ink, so that a chart reads the same on a light page, on a
/// dark one and in print.
/// </summary>
internal static class Theme
{
    /// <summary>The ink of words and figures.</summary>
    public const string Ink = "#1f2328";

    /// <summary>The ink of what stands back: subtitle, source, axes.</summary>
    public const string Muted = "#57606a";

    /// <summary>Grid lines.</summary>
    public const string Grid = "#e4e7eb";

    /// <summary>The sheet.</summary>
    public const string Paper = "#ffffff";

    /// <summary>Where there is no data.</summary>
    public const string NoData = "#e6e6e3";

    /// <summary>What the line with the source takes, in CSS pixels.</summary>
    public const int SourceHeight = 24;

    private const int SideMargin = 24;

    /// <summary>Light to dark, for amounts; its lightness falls evenly, so it reads without colour too.</summary>
    public static readonly object[] Amounts =
        [new object[] { 0, "#bfd9ee" }, new object[] { 0.25, "#88bbdb" }, new object[] { 0.5, "#4f9ac7" },
         new object[] { 0.75, "#1c73ab" }, new object[] { 1, "#08426f" }];

    /// <summary>A chart's own layout laid over the theme's.</summary>
    public static Layout Apply(Layout layout, Margins margins, Figure figure)
    {
        var themed = new Layout();
        foreach (var (name, value) in Base(layout, margins, figure))
            themed.SetProperty(name, value);
        foreach (var property in layout.GetProperties(true))
            if (property.Key is not ("title" or "annotations"))
                themed.SetProperty(property.Key, property.Value);
        return themed;
    }

    private static IEnumerable<(string Name, object Value)> Base(Layout layout, Margins margins, Figure figure)
    {
        var headlineWidth = (int)((figure.Width - (2 * SideMargin)) / 10.4);
        var subtitleWidth = (int)((figure.Width - (2 * SideMargin)) / 6.6);
        var top = 26 + (24 * ChartText.LineCount(figure.Headline, headlineWidth))
            + (18 * ChartText.LineCount(figure.Subtitle, subtitleWidth));
        var bottom = 14 + (figure.Source is null ? 0 : SourceHeight);
        yield return ("width", figure.Width);
        yield return ("height", figure.Height);
        yield return ("font",
            new
            {
                family = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif",
                size = 13,
                color = Ink
            });
        yield return ("paper_bgcolor", Paper);
        yield return ("plot_bgcolor", Paper);
        yield return ("colorway", Palette.Colours);
        yield return ("hoverlabel", new { align = "left", bgcolor = Paper, bordercolor = Muted, font = new { color = Ink, size = 12 } });
        yield return ("title", Title(figure, headlineWidth, subtitleWidth));
        yield return ("margin", new
        {
            l = SideMargin + margins.Left,
            r = SideMargin + margins.Right,
            t = top + margins.Top,
            b = bottom + margins.Bottom,
            pad = 4,
        });
        yield return ("annotations", Annotations(layout, figure, SideMargin + margins.Left, bottom + margins.Bottom));
    }

    private static object Title(Figure figure, int headlineWidth, int subtitleWidth)
    {
        var subtitle = figure.Subtitle is null
            ? ""
            : $"<br><span style=\"font-size:13px;color:{Muted}\">{ChartText.Wrap(figure.Subtitle, subtitleWidth)}</span>";
        var lines = ChartText.LineCount(figure.Headline, headlineWidth) + ChartText.LineCount(figure.Subtitle, subtitleWidth);
        return new
        {
            text = $"<b>{ChartText.Wrap(figure.Headline, headlineWidth)}</b>{subtitle}",
            font = new { size = 18, color = Ink },
            x = 0,
            xref = "container",
            xanchor = "left",
            // plotly.js puts the top of a single line there, but the baseline of the first of several.
            y = 1 - ((lines > 1 ? 30.0 : 16.0) / figure.Height),
            yref = "container",
            yanchor = "top",
            pad = new { l = SideMargin },
        };
    }

    private static object[] Annotations(Layout layout, Figure figure, int left, int bottom)
    {
        var own = layout.TryGetPropertyValue("annotations")?.Value as IEnumerable<object> ?? [];
        if (figure.Data is { RowCount: 0 })
            own = own.Append(NothingFound());
        if (figure.Source is null)
            return [.. own];
        return [.. own, new
        {
            text = ChartText.Escape(LineBreaks.Cut("Source: " + figure.Source, (int)((figure.Width - (2 * SideMargin)) / 5.8))),
            x = 0, xref = "paper", xanchor = "left", xshift = -left + SideMargin - 3,
            y = 0, yref = "paper", yanchor = "bottom", yshift = -bottom + 8,
            showarrow = false, align = "left", font = new { size = 11, color = Muted },
        }];
    }

    /// <summary>What stands in a chart without data.</summary>
    private static object NothingFound() => new
    {
        text = "nothing was found",
        x = 0,
        xref = "paper",
        xanchor = "left",
        y = 0.5,
        yref = "paper",
        yanchor = "middle",
        showarrow = false,
        font = new { size = 14, color = Muted },
    };
}
