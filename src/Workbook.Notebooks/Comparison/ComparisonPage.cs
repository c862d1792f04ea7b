using System.Globalization;
using System.Net;

namespace Workbook.Notebooks;

/// <summary>The page that says what differs between two runs: findings first, then counts, then articles.</summary>
public static class ComparisonPage
{
    private const int MostRows = 40;
    private const int MostSentences = 3;

    /// <summary>Writes the page.</summary>
    /// <param name="before">The older run.</param>
    /// <param name="now">The newer run.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="NotebookException">A run cannot be read, or the file cannot be written.</exception>
    public static void Write(RunFolder before, RunFolder now, string path) =>
        AtomicFile.Write(path, Html(before, now, RunComparison.Of(before, now), path));

    private static string Html(RunFolder before, RunFolder now, RunComparison comparison, string path) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>What changed</title>
        <style>{ReportParts.Style}</style>
        </head>
        <body>
        <header class="bar"><nav aria-label="Runs">{Link(before, "The earlier run", path)} {Link(now, "The later run", path)}</nav></header>
        <div class="page"><main id="content">
        <h1>What changed</h1>
        <p>{Summary(before, now, comparison)}</p>
        {Findings(comparison)}
        {Figures(comparison)}
        {Articles("Articles added", comparison.Added)}
        {Articles("Articles removed", comparison.Removed)}
        {Articles("Articles edited", comparison.Edited)}
        </main></div>
        </body>
        </html>

        """;

    private static string Link(RunFolder run, string words, string path)
    {
        var index = Path.Combine(Path.GetFullPath(run.Folder), "index.html");
        var address = Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(path))!, index).Replace('\\', '/');
        return $"<a href=\"{Encode(PageAddress.Of(address))}\">{words}, {Time(run)}</a>";
    }

    private static string Time(RunFolder run) =>
        run.RunAt?.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? "at a time not known";

    private static string Summary(RunFolder before, RunFolder now, RunComparison found)
    {
        var only = found.OnlyInOne.IsEmpty ? "" : $" Only one of the runs has {Encode(string.Join(", ", found.OnlyInOne))}.";
        var articles = string.Create(
            CultureInfo.InvariantCulture,
            $"{before.Articles.Length:N0} articles before, {now.Articles.Length:N0} now: {found.Added.Length:N0} added, "
                + $"{found.Removed.Length:N0} removed, {found.Edited.Length:N0} edited.");
        return $"{articles} {Count(found.Findings.Length, "finding")} and "
            + $"{Count(found.Figures.Length, "chart or table", "charts or tables")} say something else.{only}";
    }

    private static string Findings(RunComparison found) => found.Findings.IsEmpty ? "" : $"""
        <h2>Findings</h2>
        <table class="rows"><thead><tr><th scope="col">notebook</th><th scope="col">before</th><th scope="col">now</th></tr></thead><tbody>
        {string.Concat(found.Findings.Select(finding =>
            $"<tr>{Cell("notebook", finding.Notebook)}{Stated("before", finding.Before)}{Stated("now", finding.Now)}</tr>"))}
        </tbody></table>
        """;

    private static string Figures(RunComparison found) =>
        found.Figures.IsEmpty ? "" : $"<h2>Counts</h2>\n{string.Concat(found.Figures.Select(Figure))}";

    private static string Figure(FigureChange figure)
    {
        var rest = figure.Changes.Length - MostRows;
        return $"""
            <h3>{Encode(figure.Title)}</h3>
            <p><small>{Encode(figure.Notebook)}</small></p>
            <table class="rows"><thead><tr>
            <th scope="col">of</th><th scope="col">before → now</th><th scope="col">sentences</th>
            </tr></thead><tbody>
            {string.Concat(figure.Changes.Take(MostRows).Select(Row))}
            </tbody></table>
            {(rest > 0 ? $"<p><small>and {Count(rest, "figure")} more</small></p>" : "")}
            """;
    }

    private static string Row(ValueChange change) =>
        $"<tr>{Cell("of", change.Label)}{Cell("before → now", change.Movement)}"
        + $"<td data-head=\"sentences\">{Sentences("New", change.Added)}{Sentences("No longer", change.Removed)}</td></tr>";

    private static string Sentences(string word, IReadOnlyCollection<PlacedSentence> places) => places.Count == 0 ? "" : $"<p>{word}: "
        + string.Join(" · ", places.Take(MostSentences).Select(place => Encode(place.ToString())))
        + (places.Count > MostSentences ? $" and {places.Count - MostSentences} more" : "") + "</p>";

    private static string Articles(string title, IReadOnlyCollection<RunArticle> articles)
    {
        var rest = articles.Count - MostRows;
        return articles.Count == 0 ? "" : $"""
            <h2>{title}</h2>
            <ul>{string.Concat(articles.Take(MostRows).Select(Item))}</ul>
            {(rest > 0 ? $"<p><small>and {Count(rest, "article")} more</small></p>" : "")}
            """;
    }

    private static string Item(RunArticle article)
    {
        var known = new[] { article.Outlet, article.Date, article.Title is null ? null : article.Id }.OfType<string>();
        return $"<li>{Encode(article.Title ?? article.Id)} <small>{Encode(string.Join(", ", known))}</small></li>";
    }

    private static string Stated(string head, string? sentence) => Cell(head, sentence ?? "(nothing stated)");

    private static string Cell(string head, string words) => $"<td data-head=\"{Encode(head)}\">{Encode(words)}</td>";

    private static string Count(int number, string one, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : several ?? one + "s")}");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
