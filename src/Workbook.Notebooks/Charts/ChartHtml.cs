using System.Net;

namespace Workbook.Notebooks;

/// <summary>A chart inside a page: drawn by plotly.js when it comes into view, a picture until then, in print and without scripts.</summary>
internal static class ChartHtml
{
    /// <summary>The figure element.</summary>
    public static string Figure(Chart chart)
    {
        var alternative = WebUtility.HtmlEncode(chart.Alternative);
        var still = chart.Output.Data("image/png") is { } png
            ? $"<img class=\"still\" src=\"data:image/png;base64,{WebUtility.HtmlEncode(png.ReplaceLineEndings(""))}\" width=\"{chart.Width}\" height=\"{chart.Height}\" alt=\"{alternative}\">"
            : "";
        return $"""
            <figure class="chart" data-width="{chart.Width}" data-height="{chart.Height}">
            <div class="plot" role="img" aria-label="{alternative}"></div>{still}
            <script type="application/json">{chart.ScriptJson}</script>
            <figcaption>{alternative}</figcaption>
            </figure>
            """;
    }
}
