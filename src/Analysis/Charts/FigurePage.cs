using System.Net;
using System.Text;

namespace Analysis.Charts;

/// <summary>A chart as a page of its own that needs nothing else.</summary>
internal static class FigurePage
{
    /// <summary>The page, in UTF-8.</summary>
    public static byte[] Of(Figure figure)
    {
        var alternative = WebUtility.HtmlEncode(figure.Alternative);
        return Encoding.UTF8.GetBytes($$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{WebUtility.HtmlEncode(figure.Headline)}}</title>
            <style>
            body { margin: 0; font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
            figure { margin: 0 auto; max-width: {{figure.Width}}px; }
            figcaption { padding: 8px 24px; color: #57606a; background: #fff; }
            </style>
            </head>
            <body>
            <figure>
            <div id="chart" role="img" aria-label="{{alternative}}"></div>
            <figcaption>{{alternative}}</figcaption>
            </figure>
            <script type="application/json" id="figure">{{figure.Json}}</script>
            <script>{{PlotlyScript.Source}}</script>
            <script>
            const figure = JSON.parse(document.getElementById("figure").textContent);
            Plotly.newPlot("chart", figure.data, figure.layout, { displaylogo: false, displayModeBar: false });
            </script>
            </body>
            </html>

            """);
    }
}
