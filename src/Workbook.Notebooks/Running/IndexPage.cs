using System.Globalization;
using System.Net;

namespace Workbook.Notebooks;

/// <summary>The page that links every notebook, report, chart and table of a run.</summary>
internal static class IndexPage
{
    /// <summary>The page.</summary>
    public static string Of(IReadOnlyList<PublishedRun> runs, DateTimeOffset started) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Reports</title>
        <style>{ReportParts.Style}</style>
        </head>
        <body>
        <div class="page"><main>
        <h1>Reports</h1>
        <p>{runs.Count} notebook{(runs.Count == 1 ? "" : "s")}, run {started.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture)}.</p>
        {string.Join('\n', runs.Select(Section))}
        </main></div>
        </body>
        </html>

        """;

    private static string Section(PublishedRun published)
    {
        var run = published.Run;
        var state = run.Succeeded
            ? string.Create(CultureInfo.InvariantCulture, $"<p class=\"state\">{run.Duration.TotalSeconds:0.0} s</p>")
            : $"<p class=\"state failed\">Stopped: {Encode(run.Problem!)}</p>";
        return $"""
            <section>
            <h2><a href="{Address(published.Report)}">{Encode(TitleOf(run.Notebook))}</a></h2>
            {state}
            <ul class="files"><li><a href="{Address(published.Report)}">Report</a> · <a href="{Address(published.Notebook)}">Notebook</a></li>{string.Concat(published.Files.Select(file => $"<li>{Link(file, file[(file.IndexOf('/', StringComparison.Ordinal) + 1)..])}</li>"))}</ul>
            <ul class="cards">{string.Concat(published.Charts.Select(Card))}</ul>
            </section>
            """;
    }

    private static string Card(ChartFile chart)
    {
        var picture = chart.Png is null ? "" : $"<img src=\"{Address(chart.Png)}\" alt=\"\" loading=\"lazy\">";
        var files = string.Join(" · ", new[] { (chart.Html, "interactive"), (chart.Png, "PNG"), (chart.Svg, "SVG") }
            .Where(file => file.Item1 is not null).Select(file => Link(file.Item1!, file.Item2)));
        return $"<li><a href=\"{Address(chart.Html)}\">{picture}{Encode(chart.Title)}</a><small>{files.Replace("<a ", "<a style=\"display:inline\" ", StringComparison.Ordinal)}</small></li>";
    }

    private static string TitleOf(Notebook notebook) =>
        notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown).SelectMany(cell => cell.Source.Split('\n'))
            .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim() ?? notebook.Name;

    private static string Link(string file, string words) => $"<a href=\"{Address(file)}\">{Encode(words)}</a>";

    private static string Address(string file) => Encode(string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
