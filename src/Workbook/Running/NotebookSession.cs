using System.Collections.Concurrent;
using Analysis;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>What <c>workbook run</c> was asked to do.</summary>
internal sealed record SessionOptions(RunOptions Run, string Out, bool InPlace, bool Check)
{
    /// <summary>How much of the articles the reports hold.</summary>
    public TextsShown Texts { get; init; }

    /// <summary>Paths of this machine that stand in the parameters, and what is written for each into a notebook that is kept.</summary>
    public IReadOnlyDictionary<string, string> PrivatePaths { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the report of all notebooks is one file that needs no other.</summary>
    public bool SingleFile { get; init; }
}

/// <summary>Runs notebooks two at a time and publishes or checks what they put out.</summary>
internal sealed class NotebookSession(SessionOptions options, IRunProgress progress)
{
    private const int AtATime = 2;

    private readonly DateTimeOffset _started = DateTimeOffset.UtcNow;
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _problems = new(StringComparer.Ordinal);

    /// <summary>
    /// What went wrong, one line each, by notebook and in the order of its cells: a notebook that stopped, a cell that differs.
    /// </summary>
    public IEnumerable<string> Problems =>
        _problems.OrderBy(notebook => notebook.Key, StringComparer.Ordinal).SelectMany(notebook => notebook.Value);

    /// <summary>Runs them all; the results of each are written as soon as it has ended.</summary>
    /// <exception cref="NotebookException">A parameter cannot be set, there is no such kernel, or a file cannot be written.</exception>
    public async Task RunAsync(IReadOnlyList<Notebook> notebooks, CancellationToken cancellation)
    {
        var runner = new NotebookRunner(options.Run, progress);
        runner.Check(notebooks);
        notebooks = [.. notebooks.Where(notebook => DefaultOnly.LeavesCode(notebook, options.Run.Parameters))];
        if (options.Check)
            await CheckAsync(notebooks, runner, cancellation);
        else
            await PublishAsync(notebooks, runner, cancellation);
    }

    private async Task PublishAsync(IReadOnlyList<Notebook> notebooks, NotebookRunner runner, CancellationToken cancellation)
    {
        using var running = FolderLock.Take(
            options.Out, ".running", "another run writes there now; wait for it to end, or give another folder with --out");
        AtomicFile.RemoveUnfinished(options.Out);
        var pictures = BrowserPictures.Create(progress.Note);
        if (pictures is not null)
            await pictures.ShareAsync(cancellation);
        var records = Directory.CreateTempSubdirectory("workbook-run-");
        try
        {
            await PublishAsync(notebooks, runner, NewFolder(records.FullName, pictures), cancellation);
        }
        finally
        {
            records.Delete(recursive: true);
        }
    }

    private OutputFolder NewFolder(string records, BrowserPictures? pictures) =>
        new(options.Out, records, new(() => PlotlyScript.Source, pictures, new ArticleMarks(), options.Texts, options.SingleFile));

    private async Task PublishAsync(
        IReadOnlyList<Notebook> notebooks, NotebookRunner runner, OutputFolder folder, CancellationToken cancellation)
    {
        var named = notebooks.Select(notebook => (Notebook: notebook, Name: folder.NameFor(notebook))).ToList();
        var published = new ConcurrentDictionary<string, PublishedRun>();
        await Parallel.ForEachAsync(named, Two(cancellation), async (item, stop) =>
        {
            var run = await runner.RunAsync(item.Notebook, folder.EnvironmentFor(item.Name), stop);
            var result = published[item.Name] = await folder.PublishAsync(run, item.Name, _started, stop);
            Finish(item.Notebook, result.Run);
        });
        folder.WriteReports([.. named.Select(item => published[item.Name])], _started);
    }

    /// <summary>A notebook that failed is not written over the one that was saved.</summary>
    private void Finish(Notebook notebook, NotebookRun run)
    {
        if (run.Problem is { } problem)
            _problems[notebook.Path] = [problem];
        else if (options.InPlace)
            DefaultOnly.PutBack(notebook, run.Notebook, options.Run.Parameters).WithWords(options.PrivatePaths).Write(notebook.Path);
    }

    private async Task CheckAsync(IReadOnlyList<Notebook> notebooks, NotebookRunner runner, CancellationToken cancellation)
    {
        var scratch = Directory.CreateTempSubdirectory("workbook-check-");
        var earlier = RunFolder.TryOpen(options.Out);
        try
        {
            var folder = new OutputFolder(
                scratch.CreateSubdirectory("out").FullName, scratch.CreateSubdirectory("records").FullName,
                new(() => "", null, new ArticleMarks(), TextsShown.None, false));
            var named = notebooks.Select(notebook => (Notebook: notebook, Name: folder.NameFor(notebook))).ToList();
            await Parallel.ForEachAsync(named, Two(cancellation), async (item, stop) =>
            {
                var environment = folder.EnvironmentFor(item.Name);
                var run = await runner.RunAsync(item.Notebook, environment, stop);
                _problems[item.Notebook.Path] = run.Problem is { } problem ? [problem]
                    : [.. OutputComparison.Compare(
                        item.Notebook, run.Notebook, earlier, item.Name, environment[OutputFolder.RecordVariable])
                        .Select(difference => $"{item.Notebook.Path}: cell {difference.Cell}: {difference.Message}")];
            });
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static ParallelOptions Two(CancellationToken cancellation) =>
        new() { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation };
}
