namespace Workbook.Notebooks;

/// <summary>What a run of one notebook left in the output folder; paths are relative to it, with slashes.</summary>
/// <param name="Run">The run.</param>
/// <param name="Notebook">The executed notebook.</param>
/// <param name="Report">The report.</param>
/// <param name="Charts">The charts, in order.</param>
/// <param name="Files">What the notebook itself wrote: tables and others.</param>
public sealed record PublishedRun(
    NotebookRun Run, string Notebook, string Report, IReadOnlyList<ChartFile> Charts, IReadOnlyList<string> Files);

/// <summary>The folder that a run leaves its results in.</summary>
/// <param name="path">The folder; it is made when it is not there.</param>
/// <param name="plotlyScript">The source of plotly.js; one copy serves all pages.</param>
/// <param name="renderer">Draws pictures, or null where there is no browser.</param>
public sealed class OutputFolder(string path, Func<string> plotlyScript, IChartRenderer? renderer)
{
    /// <summary>The variable that tells a kernel where a notebook's tables and other files go.</summary>
    public const string Variable = "WORKBOOK_OUT";

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

    /// <summary>The environment for a notebook's kernel; makes the folder it names.</summary>
    public IReadOnlyDictionary<string, string> EnvironmentFor(string name)
    {
        var folder = Path.GetFullPath(Path.Combine(path, name));
        Directory.CreateDirectory(folder);
        return new Dictionary<string, string> { [Variable] = folder };
    }

    /// <summary>Writes the executed notebook, its report and its charts; those of an earlier run go when this one came to its end.</summary>
    /// <param name="run">The run.</param>
    /// <param name="name">From <see cref="NameFor"/>.</param>
    /// <param name="started">When the run began: older files are left-overs of earlier ones and not listed.</param>
    /// <param name="cancellation">Stops between files.</param>
    public async Task<PublishedRun> PublishAsync(NotebookRun run, string name, DateTimeOffset started, CancellationToken cancellation)
    {
        var illustrated = run with { Notebook = renderer is null ? run.Notebook : await run.Notebook.WithPicturesAsync(renderer, cancellation) };
        var earlier = ChartsOf(Path.Combine(path, $"{name}.ipynb"));
        illustrated.Notebook.Write(Path.Combine(path, $"{name}.ipynb"));
        AtomicFile.Write(Path.Combine(path, $"{name}.html"), Report.Html(illustrated.Notebook, new ReportOptions
        {
            RunAt = started,
            Problem = run.Failure is { Cell: > 0 } failure ? $"Cell {failure.Cell}: {failure.Message}" : run.Failure?.Message,
            Links = [new("All reports", "index.html"), new("Notebook", $"{Uri.EscapeDataString(name)}.ipynb")],
        }));
        var files = new ChartFiles(path, name, renderer);
        var charts = new List<ChartFile>();
        foreach (var chart in Chart.AllIn(illustrated.Notebook))
            charts.Add(await files.WriteAsync(chart, cancellation));
        if (run.Failure is null)
            files.DeleteOthers(earlier);
        return new(illustrated, $"{name}.ipynb", $"{name}.html", charts, FilesOf(name, started));
    }

    /// <summary>Writes the page that links everything, and the shared plotly.js.</summary>
    public void WriteIndex(IReadOnlyList<PublishedRun> runs, DateTimeOffset started)
    {
        AtomicFile.Write(Path.Combine(path, "assets", "plotly.min.js"), plotlyScript());
        AtomicFile.Write(Path.Combine(path, "index.html"), IndexPage.Of(runs, started));
    }

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
                .Select(file => Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal).ToList()
            : [];
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
        return files;
    }
}
