namespace Workbook.Notebooks;

/// <summary>
/// Writes the reports of a run: a page a notebook, one of all, one that opens them, and what they share in <c>assets/</c>.
/// </summary>
/// <param name="path">The folder.</param>
/// <param name="tools">What they are made with.</param>
/// <param name="started">When the run began.</param>
internal sealed class ReportFolder(string path, OutputTools tools, DateTimeOffset started)
{
    private static readonly KeyValuePair<string, string> All = new("All reports", "index.html");
    private static readonly KeyValuePair<string, string> Whole = new("One report", "report.html");
    private static readonly KeyValuePair<string, string> Reader = new("Articles", "articles.html");

    private string Data => Path.Combine(path, "assets", "data");

    /// <summary>Writes them all.</summary>
    /// <param name="runs">The notebooks, in order.</param>
    /// <param name="record">The folder that a notebook's kernel recorded in.</param>
    public void Write(IReadOnlyList<PublishedRun> runs, Func<string, string> record)
    {
        var library = new ArticleLibrary();
        var chapters = runs.Select(run => run.Chapter with { Evidence = NotebookEvidence.Read(record(run.Name), library) }).ToList();
        var options = new ReportOptions { RunAt = started, Texts = tools.Texts, HasArticles = library.Articles.Count > 0 };
        var pages =
            chapters.ConvertAll(chapter =>
                Report.Make([chapter],
                    options with { Links = LinksFrom(options, Whole, new("Notebook", $"{Uri.EscapeDataString(chapter.Name)}.ipynb")) }));
        foreach (var (page, run) in pages.Zip(runs))
            AtomicFile.Write(Path.Combine(path, run.Report), page.Html);
        var scripts = pages.SelectMany(page => page.Scripts).Concat(ArticleScripts(library, pages)).ToList();
        WriteScripts(scripts);
        var whole = tools.SingleFile
            ? options with { PlotlyScript = tools.PlotlyScript(), Data = scripts }
            : options with { Links = LinksFrom(options) };
        AtomicFile.Write(Path.Combine(path, Whole.Value), Report.Make(chapters, whole).Html);
        if (options.HasArticles)
            AtomicFile.Write(Path.Combine(path, Reader.Value), ReaderHtml.Page(options with { Links = [All, Whole] }));
        AtomicFile.Write(Path.Combine(path, "assets", "plotly.min.js"), tools.PlotlyScript());
        AtomicFile.Write(Path.Combine(path, RunRecord.FileName), RunRecord.Of(started, runs.Zip(pages), library));
        AtomicFile.Write(
            Path.Combine(path, All.Value), IndexPage.Of([.. runs.Zip(pages)], options with { Links = LinksFrom(options, Whole) }));
    }

    private static KeyValuePair<string, string>[] LinksFrom(ReportOptions options, params KeyValuePair<string, string>[] others) =>
        [All, .. others, .. options.HasArticles ? new[] { Reader } : []];

    private IEnumerable<DataScript> ArticleScripts(ArticleLibrary library, IEnumerable<ReportPage> pages)
    {
        var articles = library.Articles;
        var marks = tools.Texts == TextsShown.None
            ? [.. articles.Select(_ => (IReadOnlyList<ArticleStretch>)[])]
            : tools.Marks.MarksOf(articles);
        return articles.Count == 0 ? [] : EvidenceScripts.Of(articles, marks, tools.Texts, pages.SelectMany(page => page.Places));
    }

    /// <summary>What an earlier run left is another corpus's; it goes last, so that a run that is cut off leaves no page without.</summary>
    private void WriteScripts(IEnumerable<DataScript> scripts)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var script in scripts)
        {
            var file = Path.Combine(Data, $"{script.Name}.js");
            AtomicFile.Write(file, script.Source);
            written.Add(Path.GetFullPath(file));
        }
        if (Directory.Exists(Data))
            foreach (var left in Directory.EnumerateFiles(Data).Where(file => !written.Contains(Path.GetFullPath(file))).ToList())
                File.Delete(left);
    }
}
