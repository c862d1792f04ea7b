using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Workbook.Notebooks;

/// <summary>How a report is made.</summary>
public sealed record ReportOptions
{
    /// <summary>The source of plotly.js, put into the page; null when the page refers to a copy beside it.</summary>
    public string? PlotlyScript { get; init; }

    /// <summary>The address of the copy of plotly.js, relative to the page.</summary>
    public string PlotlyAddress { get; init; } = "assets/plotly.min.js";

    /// <summary>Whether HTML in outputs is taken as it is, scripts included. Only for notebooks whose every input is known.</summary>
    public bool Trusted { get; init; }

    /// <summary>When the notebook was run, or null when that is not known.</summary>
    public DateTimeOffset? RunAt { get; init; }

    /// <summary>Why the run stopped before the end, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>Links at the head of the page: words and address.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Links { get; init; } = [];
}

/// <summary>A notebook as a page to read: prose, charts and tables, with the code one click away.</summary>
public static class Report
{
    /// <summary>The page. It fetches nothing but what the options name.</summary>
    public static string Html(Notebook notebook, ReportOptions options)
    {
        var markdown = new MarkdownHtml(Path.GetDirectoryName(Path.GetFullPath(notebook.Path))!);
        var outputs = new OutputHtml(options.Trusted);
        var body = string.Join('\n', notebook.Cells.Select((cell, index) => CellHtml(cell, index + 1, notebook, markdown, outputs)));
        var title = markdown.Headings.FirstOrDefault(heading => heading.Level == 1)?.Text ?? notebook.Name;
        var nonce = Nonce(body);
        var hasCharts = Chart.AllIn(notebook).Any();
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            {Policy(notebook, options, nonce)}<title>{Encode(title)}</title>
            <style>{ReportParts.Style}</style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the text</a>
            <header class="bar"><nav aria-label="Report">{Links(options)}</nav><button id="show-code" type="button" aria-pressed="false" hidden>Show code</button></header>
            <div class="page">
            {Contents(markdown.Headings)}
            <main id="content">
            {(options.Problem is null ? "" : $"<p class=\"stopped\" role=\"alert\"><strong>This run stopped before the end.</strong> {Encode(options.Problem)}</p>")}
            {body}
            <footer>{Footer(notebook, options)}</footer>
            </main>
            </div>
            {(hasCharts ? Plotly(options, nonce) : "")}
            <script nonce="{nonce}">{ReportParts.Script}</script>
            </body>
            </html>

            """;
    }

    /// <summary>Writes the page.</summary>
    /// <exception cref="NotebookException">The file cannot be written.</exception>
    public static void Write(Notebook notebook, ReportOptions options, string path) => AtomicFile.Write(path, Html(notebook, options));

    private static string CellHtml(Cell cell, int number, Notebook notebook, MarkdownHtml markdown, OutputHtml outputs) => cell.Kind switch
    {
        CellKind.Markdown => $"<section class=\"prose\">{markdown.Of(cell)}</section>",
        CellKind.Code when cell.Source.Length > 0 => $"""
            <section class="cell" id="cell-{number}">
            <details class="code"><summary>Code<span class="number"> of cell {number}</span></summary><pre><code>{CodeHtml.Of(cell.Source, IsCSharp(cell, notebook))}</code></pre></details>
            {string.Join('\n', cell.Outputs.Select(output => outputs.Of(output, number)))}
            </section>
            """,
        _ => "",
    };

    private static bool IsCSharp(Cell cell, Notebook notebook) => (cell.Language ?? notebook.Language ?? "C#") is "C#" or "csharp" or "polyglot-notebook";

    private static string Contents(List<Heading> headings)
    {
        var shown = headings.Where(heading => heading.Level is 2 or 3).ToList();
        if (shown.Count < 2)
            return "";
        var items = string.Concat(shown.Select(heading => $"<li class=\"level-{heading.Level}\"><a href=\"#{Encode(heading.Id)}\">{Encode(heading.Text)}</a></li>"));
        return $"<nav class=\"contents\" aria-label=\"Contents\"><details open><summary>On this page</summary><ol>{items}</ol></details></nav>";
    }

    private static string Links(ReportOptions options) =>
        string.Join(" ", options.Links.Select(link => $"<a href=\"{Encode(link.Value)}\">{Encode(link.Key)}</a>"));

    private static string Footer(Notebook notebook, ReportOptions options)
    {
        var run = options.RunAt is { } time ? " · run " + time.ToString("d MMMM yyyy, HH:mm 'UTC'zzz", CultureInfo.InvariantCulture).Replace("UTC+00:00", "UTC", StringComparison.Ordinal) : "";
        return $"{Encode(Path.GetFileName(notebook.Path))}{run} · {notebook.Cells.Count(cell => cell.Kind == CellKind.Code)} code cells";
    }

    private static string Plotly(ReportOptions options, string nonce) => options.PlotlyScript is { } source
        ? $"<script nonce=\"{nonce}\">{EmbeddedScript(source)}</script>"
        : $"<script nonce=\"{nonce}\" src=\"{Encode(options.PlotlyAddress)}\"></script>";

    /// <summary>A script's end tag inside a string would end the element.</summary>
    private static string EmbeddedScript(string source) => source.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);

    /// <summary>Forbids scripts other than our own, and every fetch, should anything have slipped through.</summary>
    private static string Policy(Notebook notebook, ReportOptions options, string nonce)
    {
        if (options.Trusted)
            return "";
        var eval = Chart.AllIn(notebook).Any(chart => chart.IsDrawnByWebGL) ? " 'unsafe-eval'" : "";
        return $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; script-src 'nonce-{nonce}'{eval}\">\n";
    }

    /// <summary>What marks a script as ours; made from all of the page, so that no part of the page can have known it.</summary>
    private static string Nonce(string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
