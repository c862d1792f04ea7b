using System.Globalization;
using System.Net;

namespace Workbook.Notebooks;

/// <summary>The page that opens a run: what was found, then every notebook with its report, charts and tables.</summary>
internal static class IndexPage
{
    /// <summary>The page.</summary>
    public static string Of(IReadOnlyList<(PublishedRun Run, ReportPage Page)> runs, ReportOptions options) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'">
        <title>What was found</title>
        <style>{ReportParts.Style}</style>
        </head>
        <body>
        <header class="bar"><nav aria-label="Reports">{Links(options)}</nav></header>
        <div class="page"><main id="content">
        <h1>{(runs.Any(run => run.Page.Findings.Count > 0) ? "What was found" : "Reports")}</h1>
        {Findings(runs)}
        {string.Join('\n', runs.Select(run => Section(run.Run)))}
        </main></div>
        <footer class="foot">{Foot(runs.Count, options)}</footer>
        </body>
        </html>

        """;

    private static string Links(ReportOptions options) =>
        string.Join(" ", options.Links.Select(link => $"<a href=\"{Encode(link.Value)}\">{Encode(link.Key)}</a>"));

    private static string Foot(int runs, ReportOptions options)
    {
        var time = options.RunAt?.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var texts = options.HasArticles ? $" · {ReaderHtml.Says(options.Texts)}" : "";
        return $"{runs} notebook{(runs == 1 ? "" : "s")}, run {time}{texts}";
    }

    private static string Findings(IReadOnlyList<(PublishedRun Run, ReportPage Page)> runs)
    {
        var report = runs.SelectMany(run => run.Page.Findings.Select(finding => (finding, run.Run.Report)))
            .ToDictionary(pair => pair.finding, pair => pair.Report, (IEqualityComparer<StatedFinding>)ReferenceEqualityComparer.Instance);
        var items = StatedFinding.Strongest([.. runs.Select(run => run.Page.Findings)]).Select(finding =>
            $"<li>{Encode(finding.Sentence)} <a href=\"{Encode(PageAddress.Of(report[finding]))}#{finding.Anchor}\">"
                + $"{(finding.Figure is null ? "Where" : "Chart")}</a></li>");
        return $"<section class=\"findings\" aria-label=\"What was found\"><ol>{string.Concat(items)}</ol></section>";
    }

    private static string Section(PublishedRun published)
    {
        var run = published.Run;
        var state = run.Succeeded ? "" : $"<p class=\"state failed\">Stopped: {Encode(run.Problem!)}</p>";
        var seconds = run.Duration.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        var files = published.Files.Select(file => $"<li>{Link(file, file[(file.IndexOf('/', StringComparison.Ordinal) + 1)..])}</li>");
        return $"""
            <section>
            <h2><a href="{Address(published.Report)}">{Encode(TitleOf(run.Notebook))}</a></h2>
            {state}
            <ul class="cards">{string.Concat(published.Charts.Select(Card))}</ul>
            <ul class="files"><li><a href="{Address(published.Report)}">Report</a> · <a href="{Address(published.Notebook)}">Notebook</a>
            <small>run in {seconds} s</small></li>{string.Concat(files)}</ul>
            </section>
            """;
    }

    private static string Card(ChartFile chart)
    {
        var picture = chart.Png is null ? "" : $"<img src=\"{Address(chart.Png)}\" alt=\"\" loading=\"lazy\">";
        var files = string.Join(
            " · ", new[] { (chart.Html, "interactive"), (chart.Png, "PNG"), (chart.Svg, "SVG"), (chart.Pdf, "PDF"), (chart.Csv, "CSV"),
                (chart.Xlsx, "Excel") }
            .Where(file => file.Item1 is not null).Select(file => Link(file.Item1!, file.Item2)));
        return $"<li><a class=\"card\" href=\"{Address(chart.Html)}\">{picture}{Encode(chart.Title)}</a><small>{files}</small></li>";
    }

    private static string TitleOf(Notebook notebook) =>
        notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown).SelectMany(cell => cell.Source.Split('\n'))
            .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim() ?? notebook.Name;

    private static string Link(string file, string words) => $"<a href=\"{Address(file)}\">{Encode(words)}</a>";

    private static string Address(string file) => Encode(PageAddress.Of(file));

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
