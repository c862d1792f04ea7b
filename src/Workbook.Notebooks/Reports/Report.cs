using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Workbook.Notebooks;

/// <summary>Notebooks as a page to read: what was found first, then prose, charts and tables, with the code one click away.</summary>
public static class Report
{
    /// <summary>The page of one notebook. It fetches nothing but what the options name.</summary>
    public static string Html(Notebook notebook, ReportOptions options) => Make([new Chapter(notebook, notebook.Name)], options).Html;

    /// <summary>Writes one page of one notebook or of several.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(IReadOnlyList<Notebook> notebooks, ReportOptions options, string path) =>
        AtomicFile.Write(path, Make([.. notebooks.Select(notebook => new Chapter(notebook, notebook.Name))], options).Html);

    /// <summary>One page of one notebook or of several, then with numbered sections.</summary>
    internal static ReportPage Make(IReadOnlyList<Chapter> chapters, ReportOptions options)
    {
        var figures = new FigureNumbers();
        var parts = chapters.Select((chapter, i) => new ChapterHtml(chapter, options, figures, chapters.Count > 1 ? i + 1 : null)).ToList();
        var bodies = parts.ConvertAll(part => part.Body());
        var findings = StatedFinding.Strongest([.. parts.Select(part => part.Findings)]);
        var title = chapters.Count > 1
            ? options.Title
            : parts[0].Headings.FirstOrDefault(heading => heading.Level == 1)?.Text ?? chapters[0].Notebook.Name;
        var scripts = parts.SelectMany(part => part.Scripts).ToList();
        var body = Body(chapters, options, parts, bodies, findings);
        return new(Frame(chapters, options, title, body, parts), findings, scripts, [.. parts.SelectMany(part => part.Places)]);
    }

    private static string Body(
        IReadOnlyList<Chapter> chapters, ReportOptions options, List<ChapterHtml> parts, List<string> bodies,
        IReadOnlyList<StatedFinding> findings)
    {
        var stopped = string.Concat(chapters.Where(chapter => chapter.Problem is not null).Select(chapter =>
            $"<p class=\"stopped\" role=\"alert\"><strong>This run stopped before the end.</strong> {Encode(chapter.Problem!)}</p>"));
        var summary = FindingsList.Of(findings, finding => $"#{finding.Anchor}", chapters.Count > 1 ? 2 : null);
        if (chapters.Count > 1)
            return $"<h1>{Encode(options.Title)}</h1>\n{stopped}{summary}\n{string.Join('\n', bodies)}";
        return stopped + AfterTitle(bodies[0], summary);
    }

    /// <summary>What was found stands below the title and the first words on it.</summary>
    private static string AfterTitle(string body, string summary)
    {
        var end = body.IndexOf("</section>", StringComparison.Ordinal);
        return body.StartsWith("<section class=\"prose\">", StringComparison.Ordinal) && end > 0
            ? body.Insert(end + "</section>".Length, "\n" + summary)
            : summary + "\n" + body;
    }

    private static string Frame(IReadOnlyList<Chapter> chapters, ReportOptions options, string title, string body, List<ChapterHtml> parts)
    {
        var nonce = Nonce(body);
        var charts = chapters.SelectMany(chapter => Chart.AllIn(chapter.Notebook)).ToList();
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            {Policy(charts, options, nonce)}<title>{Encode(title)}</title>
            <style>{ReportParts.Style}</style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the text</a>
            <header class="bar"><nav aria-label="Report">{Links(options)}</nav>
            <button id="show-code" type="button" aria-pressed="false" hidden>Show code</button></header>
            <div class="page">
            {Contents([.. parts.SelectMany(part => part.Headings)], chapters.Count)}
            <main id="content">
            {body}
            </main>
            </div>
            <footer class="foot">{Footer(chapters, options)}</footer>
            {(charts.Count > 0 ? Plotly(options, nonce) : "")}
            {ReaderHtml.Scripts(options, nonce)}
            <script nonce="{nonce}">{ReportParts.Script}</script>
            </body>
            </html>

            """;
    }

    private static string Contents(List<Heading> headings, int chapters)
    {
        var shown = headings.Where(heading => heading.Level is 2 or 3).ToList();
        if (shown.Count < 2)
            return "";
        var items =
            string.Concat(shown.Select(
                heading => $"<li class=\"level-{heading.Level}\"><a href=\"#{Encode(heading.Id)}\">{Encode(heading.Text)}</a></li>"));
        return $"<nav class=\"contents\" aria-label=\"Contents\"><details "
            + $"open><summary>{(chapters > 1 ? "In this report" : "On this page")}</summary><ol>{items}</ol></details></nav>";
    }

    private static string Links(ReportOptions options) =>
        string.Join(" ", options.Links.Select(link => $"<a href=\"{Encode(link.Value)}\">{Encode(link.Key)}</a>"));

    private static string Footer(IReadOnlyList<Chapter> chapters, ReportOptions options)
    {
        var run = options.RunAt is { } time
            ? " · run " + time.ToString("d MMMM yyyy, HH:mm 'UTC'zzz", CultureInfo.InvariantCulture)
                .Replace("UTC+00:00", "UTC", StringComparison.Ordinal)
            : "";
        var names = string.Join(", ", chapters.Select(chapter => Path.GetFileName(chapter.Notebook.Path)));
        return $"{Encode(names)}{run}{(options.HasArticles ? $" · {ReaderHtml.Says(options.Texts)}" : "")}";
    }

    private static string Plotly(ReportOptions options, string nonce) => options.PlotlyScript is { } source
        ? $"<script nonce=\"{nonce}\">{ReaderHtml.Embedded(source)}</script>"
        : $"<script nonce=\"{nonce}\" src=\"{Encode(options.PlotlyAddress)}\"></script>";

    /// <summary>Forbids scripts other than our own, and every fetch, should anything have slipped through.</summary>
    private static string Policy(IEnumerable<Chart> charts, ReportOptions options, string nonce)
    {
        if (options.Trusted)
            return "";
        var eval = charts.Any(chart => chart.IsDrawnByWebGL) ? " 'unsafe-eval'" : "";
        return $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data: blob:; style-src "
            + $"'unsafe-inline'; script-src 'nonce-{nonce}'{eval}\">\n";
    }

    /// <summary>What marks a script as ours; made from all of the page, so that no part of the page can have known it.</summary>
    private static string Nonce(string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
