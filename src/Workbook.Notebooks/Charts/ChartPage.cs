using System.Net;

namespace Workbook.Notebooks;

/// <summary>A chart as a page of its own, beside the shared plotly.js.</summary>
internal static class ChartPage
{
    /// <summary>The page.</summary>
    public static string Of(Chart chart) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{WebUtility.HtmlEncode(chart.Title)}</title>
        <style>{ReportParts.Style}</style>
        </head>
        <body class="single">
        <main>
        <h1>{WebUtility.HtmlEncode(chart.Title)}</h1>
        {ChartHtml.Figure(chart, new("figure-1", 1, chart.Title))}
        </main>
        <script src="../assets/plotly.min.js"></script>
        <script>{ReportParts.Script}</script>
        </body>
        </html>

        """;
}
