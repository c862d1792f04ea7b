namespace Workbook.Notebooks;

/// <summary>What a run of one notebook left in the output folder; paths are relative to it, with slashes.</summary>
/// <param name="Run">The run.</param>
/// <param name="Name">What its files are called by.</param>
/// <param name="Charts">The charts, in order.</param>
/// <param name="Files">What the notebook itself wrote: tables and others.</param>
public sealed record PublishedRun(NotebookRun Run, string Name, IReadOnlyList<ChartFile> Charts, IReadOnlyList<string> Files)
{
    /// <summary>The executed notebook.</summary>
    public string Notebook => $"{Name}.ipynb";

    /// <summary>The report.</summary>
    public string Report => $"{Name}.html";

    /// <summary>Its part of a report.</summary>
    internal Chapter Chapter => new(Run.Notebook, Name)
    {
        Files = Charts,
        Problem = Run.Failure is { Cell: > 0 } failure ? $"Cell {failure.Cell}: {failure.Message}" : Run.Failure?.Message,
    };
}

/// <summary>What the output folder is made with.</summary>
/// <param name="PlotlyScript">The source of plotly.js; one copy serves all pages.</param>
/// <param name="Renderer">Draws pictures, or null where there is no browser.</param>
/// <param name="Marks">Finds what to mark in articles.</param>
/// <param name="Texts">How much of the articles the reports hold.</param>
/// <param name="SingleFile">Whether the report of all notebooks is one file that needs no other.</param>
public sealed record OutputTools(
    Func<string> PlotlyScript, IChartRenderer? Renderer, IArticleMarks Marks, TextsShown Texts, bool SingleFile);

/// <summary>The folder that a run leaves its results in.</summary>
/// <param name="path">The folder; it is made when it is not there.</param>
/// <param name="records">An empty folder for what kernels record; the caller removes it.</param>
/// <param name="tools">What it is made with.</param>
public sealed class OutputFolder(string path, string records, OutputTools tools)
{
    /// <summary>The variable that tells a kernel where a notebook's tables and other files go.</summary>
    public const string Variable = "WORKBOOK_OUT";

    /// <summary>The variable that tells a kernel where to record what its figures rest on.</summary>
    public const string RecordVariable = "WORKBOOK_EVIDENCE";

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name for a notebook's files: its own, with its folder's before it where two notebooks share one.</summary>
    public string NameFor(Notebook notebook)
    {
        var name = notebook.Name;
        if (_names.Add(name))
            return name;
        name = $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(notebook.Path)))}-{name}";
        var unique = name;
        for (var i = 2; !_names.Add(unique); i++)
            unique = $"{name}-{i}";
        return unique;
    }

    /// <summary>The environment for a notebook's kernel; makes the folders it names.</summary>
    public IReadOnlyDictionary<string, string> EnvironmentFor(string name)
    {
        var folder = Path.GetFullPath(Path.Combine(path, name));
        Directory.CreateDirectory(folder);
        Directory.CreateDirectory(RecordOf(name));
        return new Dictionary<string, string> { [Variable] = folder, [RecordVariable] = RecordOf(name) };
    }

    /// <summary>Writes the executed notebook and its charts; those of an earlier run go when this one came to its end.</summary>
    /// <param name="run">The run.</param>
    /// <param name="name">From <see cref="NameFor"/>.</param>
    /// <param name="started">When the run began: older files are left-overs of earlier ones and not listed.</param>
    /// <param name="cancellation">Stops between files.</param>
    public async Task<PublishedRun> PublishAsync(NotebookRun run, string name, DateTimeOffset started, CancellationToken cancellation)
    {
        var illustrated = run with
        {
            Notebook = tools.Renderer is null
            ? run.Notebook
            : await run.Notebook.WithPicturesAsync(tools.Renderer, cancellation)
        };
        var earlier = ChartsOf(Path.Combine(path, $"{name}.ipynb"));
        illustrated.Notebook.Write(Path.Combine(path, $"{name}.ipynb"));
        var recorded = NotebookEvidence.ReadFigures(RecordOf(name));
        var files = new ChartFiles(path, name, tools.Renderer);
        var charts = new List<ChartFile>();
        foreach (var chart in Chart.AllIn(illustrated.Notebook))
            charts.Add(await files.WriteAsync(chart, recorded.Take(chart.Output.Data("text/plain") ?? ""), cancellation));
        if (run.Failure is null)
            files.DeleteOthers(earlier);
        return new(illustrated, name, charts, FilesOf(name, started));
    }

    /// <summary>Writes the reports, the page that opens them, and what they share.</summary>
    public void WriteReports(IReadOnlyList<PublishedRun> runs, DateTimeOffset started) =>
        new ReportFolder(path, tools, started).Write(runs, RecordOf);

    private string RecordOf(string name) => Path.Combine(records, name);

    private static List<Chart> ChartsOf(string notebook)
    {
        try
        {
            return File.Exists(notebook) ? [.. Chart.AllIn(Notebook.Read(notebook))] : [];
        }
        catch (NotebookException)
        {
            return [];
        }
    }

    private List<string> FilesOf(string name, DateTimeOffset started)
    {
        var folder = Path.Combine(path, name);
        var files = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => File.GetLastWriteTimeUtc(file) >= started.UtcDateTime.AddSeconds(-2))
                .Select(file => Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal)
                .ToList()
            : [];
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
        return files;
    }
}
