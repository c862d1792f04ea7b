using System.Net;

namespace Workbook.Notebooks;

/// <summary>Counts the figures of a report.</summary>
internal sealed class FigureNumbers
{
    private int _last;

    /// <summary>The next number, from 1.</summary>
    public int Next() => ++_last;
}

/// <summary>Turns one notebook into its part of a page, and gathers its headings and findings.</summary>
/// <param name="chapter">The notebook.</param>
/// <param name="options">How the page is made.</param>
/// <param name="figures">Numbers the charts of the page.</param>
/// <param name="number">The part's number in a report of several, or null.</param>
internal sealed class ChapterHtml(Chapter chapter, ReportOptions options, FigureNumbers figures, int? number)
{
    private readonly MarkdownHtml _markdown = new(Path.GetDirectoryName(Path.GetFullPath(chapter.Notebook.Path))!, number);
    private readonly OutputHtml _outputs = new(options.Trusted);
    private readonly List<StatedFinding> _findings = [];
    private readonly List<DataScript> _scripts = [];
    private readonly List<RecordedPlace> _places = [];
    private readonly RecordedFigures _recorded = chapter.Evidence?.Figures() ?? new([]);
    private int _charts;

    /// <summary>The headings, in order.</summary>
    public IReadOnlyList<Heading> Headings => _markdown.Headings;

    /// <summary>The findings, in order.</summary>
    public IReadOnlyList<StatedFinding> Findings => _findings;

    /// <summary>What stands behind its charts and tables, for scripts beside the page.</summary>
    public IReadOnlyList<DataScript> Scripts => _scripts;

    /// <summary>The places that its charts and tables lead to.</summary>
    public IReadOnlyList<RecordedPlace> Places => _places;

    /// <summary>What is before the ids of its cells and charts, so that those of several parts differ.</summary>
    private string Prefix => number is null ? "" : $"{number}-";

    /// <summary>The part's HTML.</summary>
    public string Body() => string.Join('\n', chapter.Notebook.Cells.Select((cell, index) => cell.Kind switch
    {
        CellKind.Markdown => $"<section class=\"prose\">{_markdown.Of(cell)}</section>",
        CellKind.Code when cell.Source.Length > 0 => CodeCell(cell, index + 1),
        _ => "",
    }));

    private string CodeCell(Cell cell, int cellNumber)
    {
        var open = options.Code == CodeShown.Shown ? " open" : "";
        var code = options.Code == CodeShown.LeftOut ? "" : $"""
            <details class="code"{open}><summary>Code<span class="number"> of cell {cellNumber}</span></summary>
            <pre tabindex="0"><code>{CodeHtml.Of(cell.Source, IsCSharp(cell))}</code></pre></details>
            """;
        var shown = string.Join('\n', Outputs(cell, cellNumber));
        return code.Length + shown.Trim().Length == 0
            ? ""
            : $"<section class=\"cell\" id=\"{Prefix}cell-{cellNumber}\">\n{code}\n{shown}\n</section>";
    }

    private bool IsCSharp(Cell cell) => (cell.Language ?? chapter.Notebook.Language ?? "C#") is "C#" or "csharp" or "polyglot-notebook";

    /// <summary>A finding waits for the chart after it, which carries it where both say the same.</summary>
    private IEnumerable<string> Outputs(Cell cell, int cellNumber)
    {
        string? waiting = null;
        foreach (var output in cell.Outputs)
        {
            var chart = Chart.In(output, cellNumber);
            if (waiting is not null && chart is null)
                yield return Stated(waiting, cellNumber);
            if (chart is null && StatedFinding.In(output) is { } finding)
            {
                waiting = finding;
                continue;
            }
            if (chart is not null)
                foreach (var part in ChartParts(chart, waiting))
                    yield return part;
            else
                yield return Other(output);
            waiting = null;
        }
        if (waiting is not null)
            yield return Stated(waiting, cellNumber);
    }

    private string Stated(string finding, int cellNumber)
    {
        _findings.Add(new(finding, $"{Prefix}cell-{cellNumber}", null));
        return Paragraph(finding);
    }

    private static string Paragraph(string finding) => $"<p class=\"finding\">{WebUtility.HtmlEncode(finding)}</p>";

    private IEnumerable<string> ChartParts(Chart chart, string? finding)
    {
        var figure = figures.Next();
        var file = chapter.Files.ElementAtOrDefault(_charts++);
        var recorded = _recorded.Take(chart.Output.Data("text/plain") ?? "");
        var carries = finding is not null && StatedFinding.SaysTheSame(finding, chart.Title);
        var anchor = $"{Prefix}figure-{_charts}";
        if (finding is not null)
            _findings.Add(new(finding, anchor, figure));
        if (finding is not null && !carries)
            yield return Paragraph(finding);
        yield return ChartHtml.Figure(chart, new(anchor, figure, carries ? finding! : chart.Title)
        {
            Files = file,
            Recorded = recorded,
            Evidence = recorded is null ? null : Keep(recorded),
            Library = chapter.Evidence?.Library,
            Texts = options.Texts,
        });
    }

    private string Other(Output output)
    {
        var html = _outputs.Of(output);
        if (!html.Contains("<table", StringComparison.Ordinal))
            return html;
        var recorded = _recorded.Take(output.Data("text/plain") ?? "");
        return TableHtml.WithWays(html, recorded, recorded is null ? null : Keep(recorded), chapter.Evidence?.Library, _places.Add);
    }

    /// <summary>Keeps what stands behind a figure for a script, and gives its name; null where nothing stands behind it.</summary>
    private string? Keep(RecordedFigure figure)
    {
        if (figure.Points.IsEmpty)
            return null;
        var script = EvidenceScripts.Of($"{chapter.Name}-{_scripts.Count + 1}", figure);
        _scripts.Add(script);
        _places.AddRange(figure.Points.SelectMany(point => point.Places));
        return script.Name;
    }
}
