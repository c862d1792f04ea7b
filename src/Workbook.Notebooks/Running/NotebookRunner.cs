using System.Diagnostics;

namespace Workbook.Notebooks;

/// <summary>Runs notebooks, each in a kernel process of its own that works in the notebook's folder.</summary>
public sealed class NotebookRunner(RunOptions options, IRunProgress progress)
{
    /// <summary>The tag of a cell whose error does not stop the run.</summary>
    private const string MayFail = "raises-exception";

    /// <summary>The tag of a cell that is not run.</summary>
    private const string Skip = "skip-execution";

    /// <summary>
    /// Checks that notebooks can be run: each parameter is declared by one of them or more and can be set there, their kernels are there.
    /// </summary>
    /// <exception cref="NotebookException">A parameter cannot be set, or there is no such kernel.</exception>
    public void Check(IReadOnlyList<Notebook> notebooks)
    {
        foreach (var (name, value) in options.Parameters)
            if (!notebooks.Any(notebook => Parameters.Declared(notebook).Contains(name)))
                Parameters.Inject(notebooks[0], new Dictionary<string, string> { [name] = value });
        foreach (var notebook in notebooks)
        {
            Parameters.Inject(notebook, ValuesFor(notebook));
            KernelFor(notebook);
        }
    }

    /// <summary>Runs one notebook to its end or to the first cell that fails, with those of the parameters that it declares.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="environment">Variables for the kernel's environment.</param>
    /// <param name="cancellation">Ends the kernel and the run.</param>
    /// <exception cref="NotebookException">A parameter cannot be set, or there is no such kernel.</exception>
    public async Task<NotebookRun> RunAsync(
        Notebook notebook, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var prepared = WithoutOutputs(Parameters.Inject(DefaultOnly.Without(notebook, options.Parameters), ValuesFor(notebook)));
        var spec = KernelFor(notebook);
        progress.NotebookStarted(notebook.Path, prepared.Cells.Count(IsRun));
        var (executed, failure) = await ExecuteAsync(prepared, spec, environment, cancellation);
        var run = new NotebookRun(executed, failure, clock.Elapsed);
        progress.NotebookFinished(run);
        return run;
    }

    private Dictionary<string, string> ValuesFor(Notebook notebook)
    {
        var declared = Parameters.Declared(notebook);
        return options.Parameters.Where(value => declared.Contains(value.Key)).ToDictionary(StringComparer.Ordinal);
    }

    private KernelSpec KernelFor(Notebook notebook) => options.KernelName is { } chosen
        ? KernelSpecs.Find(chosen, null, options.Kernels, options.KernelFolders)
        : KernelSpecs.Find(notebook.KernelName, notebook.Language, options.Kernels, options.KernelFolders);

    private async Task<(Notebook, CellFailure?)> ExecuteAsync(
        Notebook notebook, KernelSpec spec, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(notebook.Path))!;
        KernelClient kernel;
        try
        {
            kernel = await KernelClient.StartAsync(spec, folder, environment, cancellation);
        }
        catch (NotebookException e)
        {
            return (notebook, new CellFailure(0, e.Message));
        }
        await using (kernel)
            return await ExecuteAsync(notebook, kernel, cancellation);
    }

    private async Task<(Notebook, CellFailure?)> ExecuteAsync(Notebook notebook, KernelClient kernel, CancellationToken cancellation)
    {
        var outputs = new OutputCollector();
        var requests = new Dictionary<int, string>();
        CellFailure? failure = null;
        for (var i = 0; i < notebook.Cells.Length && failure is null; i++)
            if (IsRun(notebook.Cells[i]))
                failure = await ExecuteAsync(notebook, i, kernel, outputs, requests, cancellation);
        await kernel.ShutdownAsync(outputs.Take);
        var cells = notebook.Cells.Select((cell, i) => requests.TryGetValue(i, out var request) ? outputs.Apply(cell, request) : cell);
        return (notebook.WithCells(cells), failure);
    }

    private async Task<CellFailure?> ExecuteAsync(
        Notebook notebook, int index, KernelClient kernel, OutputCollector outputs, Dictionary<int, string> requests,
        CancellationToken cancellation)
    {
        var cell = notebook.Cells[index];
        progress.CellStarted(notebook.Path, index + 1, cell.FirstLine);
        var status = await kernel.ExecuteAsync(
            CodeOf(cell, notebook), options.CellTimeout, request => outputs.Open(requests[index] = request), outputs.Take, cancellation);
        progress.CellFinished(notebook.Path, index + 1);
        return status switch
        {
            CodeStatus.TimedOut =>
                Fail("Timeout", $"ran longer than {options.CellTimeout.TotalSeconds:0.#} s; make it faster or raise --timeout"),
            CodeStatus.KernelDied => Fail("KernelDied", $"the kernel died ({kernel.LastWords})"),
            CodeStatus.Failed when !cell.HasTag(MayFail) => new CellFailure(index + 1, FirstError(outputs.Apply(cell, requests[index]))),
            _ => null,
        };

        CellFailure Fail(string name, string message)
        {
            outputs.Fail(requests[index], name, message);
            return new CellFailure(index + 1, message);
        }
    }

    /// <summary>The code to send: a cell in another language says so, as .NET Interactive's cells do.</summary>
    private static string CodeOf(Cell cell, Notebook notebook) =>
        cell.Language is { } language && notebook.KernelName == ".net-csharp"
        && language is not ("csharp" or "C#" or ".NET" or "polyglot-notebook")
            ? $"#!{language}\n{cell.Source}"
            : cell.Source;

    private static bool IsRun(Cell cell) => cell.Kind == CellKind.Code && !cell.HasTag(Skip) && !string.IsNullOrWhiteSpace(cell.Source);

    private static Notebook WithoutOutputs(Notebook notebook) =>
        notebook.WithCells(notebook.Cells.Select(cell => cell.Kind == CellKind.Code && !cell.HasTag(Skip) ? cell.WithRun(null, []) : cell));

    /// <summary>The first line that says what went wrong: the error's own, unless it only points to what was printed before.</summary>
    private static string FirstError(Cell cell)
    {
        var error = cell.Outputs.LastOrDefault(output => output.Kind == "error");
        if (error is null)
            return "failed without saying why";
        var value = FirstLine(error.ErrorValue);
        return error.ErrorName is "" or "Error" || value.StartsWith(error.ErrorName, StringComparison.Ordinal) ? value
            : value.Length == 0 ? error.ErrorName
            : $"{error.ErrorName}: {value}";
    }

    private static string FirstLine(string text) => TerminalText.Plain(text).Trim().Split('\n')[0].Trim();
}
