using System.Diagnostics;

namespace Workbook.Notebooks.Tests;

public sealed class NotebookRunnerTests : IDisposable
{
    private static readonly KernelSpec Python =
        new("python3", ["/usr/bin/python3", "-m", "ipykernel_launcher", "-f", "{connection_file}"]) { Language = "python" };

    // A machine that is busy with other tests may take a second or two from a cell's start to its first line.
    private static readonly TimeSpan LongEnoughToBegin = TimeSpan.FromSeconds(8);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbook-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [PythonFact]
    public async Task Outputs_of_every_kind_are_collected_as_jupyter_stores_them()
    {
        var run = await RunAsync(
            "print('a'); print('b')\nimport sys; print('c', file=sys.stderr)",
            "from IPython.display import display, clear_output, HTML\nh = display('one', display_id='k')\n1 + 1",
            "h.update('two')",
            "print('gone'); clear_output(wait=True); print('kept')",
            "print('gone'); clear_output()",
            "import os; os.getcwd()");
        Assert.Null(run.Problem);
        var outputs = run.Notebook.Cells.Select(cell => cell.Outputs).ToArray();
        Assert.Equal("a\nb\n", outputs[0].First(output => output.StreamName == "stdout").StreamText);
        Assert.Contains(outputs[0], output => output.StreamName == "stderr" && output.StreamText == "c\n");
        Assert.Equal(["display_data", "execute_result"], outputs[1].Select(output => output.Kind));
        Assert.Equal("'two'", outputs[1][0].Data("text/plain"));
        Assert.Equal("2", outputs[1][1].Data("text/plain"));
        Assert.Equal("kept\n", Assert.Single(outputs[3]).StreamText);
        Assert.Empty(outputs[4]);
        Assert.Equal($"'{_folder.FullName}'", outputs[5][0].Data("text/plain"));
        Assert.Equal([1, 2, 3, 4, 5, 6], run.Notebook.Cells.Select(cell => cell.ExecutionCount ?? 0));
    }

    [PythonFact]
    public async Task An_error_stops_the_run_and_names_the_cell()
    {
        var run = await RunAsync("1", "raise ValueError('no\\nmore')", "3");
        Assert.EndsWith("run.ipynb: cell 2: ValueError: no", run.Problem, StringComparison.Ordinal);
        Assert.Equal("error", run.Notebook.Cells[1].Outputs[^1].Kind);
        Assert.Null(run.Notebook.Cells[2].ExecutionCount);
    }

    [PythonFact]
    public async Task A_cell_that_never_ends_is_interrupted_and_what_it_printed_is_kept()
    {
        var run = await RunAsync(LongEnoughToBegin, "print('begun', flush=True)\nwhile True: pass");
        Assert.EndsWith("run.ipynb: cell 1: ran longer than 8 s; make it faster or raise --timeout", run.Problem, StringComparison.Ordinal);
        Assert.Equal("begun\n", run.Notebook.Cells[0].Outputs[0].StreamText);
        Assert.Equal("Timeout", run.Notebook.Cells[0].Outputs[^1].ErrorName);
    }

    [PythonFact]
    public async Task A_cell_that_cannot_be_interrupted_is_killed()
    {
        var clock = Stopwatch.StartNew();
        var run = await RunAsync(
            LongEnoughToBegin,
            "import signal, os; signal.signal(signal.SIGINT, signal.SIG_IGN)\nprint(os.getpid(), flush=True)\nwhile True: pass");
        Assert.Contains("ran longer than 8 s", run.Problem, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < LongEnoughToBegin + TimeSpan.FromMinutes(1), $"{clock.Elapsed}");
        var process = int.Parse(run.Notebook.Cells[0].Outputs[0].StreamText, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(process));
    }

    [PythonFact]
    public async Task A_kernel_that_dies_is_told_with_its_cell()
    {
        var run = await RunAsync("print('before')", "print('last', flush=True)\nimport os; os._exit(7)", "3");
        Assert.EndsWith("run.ipynb: cell 2: the kernel died (exit code 7)", run.Problem, StringComparison.Ordinal);
        Assert.Equal("before\n", run.Notebook.Cells[0].Outputs[0].StreamText);
        Assert.Equal("KernelDied", run.Notebook.Cells[1].Outputs[^1].ErrorName);
    }

    [PythonFact]
    public async Task A_kernel_that_the_system_killed_is_told_with_the_likely_reason()
    {
        var run = await RunAsync("import os, signal; os.kill(os.getpid(), signal.SIGKILL)");
        Assert.EndsWith(
            "run.ipynb: cell 1: the kernel died (exit code 137: it was killed, as Linux does with a process when memory runs out)",
            run.Problem, StringComparison.Ordinal);
    }

    [PythonFact]
    public async Task A_run_leaves_no_process_and_no_temporary_file()
    {
        var run = await RunAsync(
            "import os, sys; print(os.getpid(), os.environ['WORKBOOK_OUT'], next(a for a in sys.argv if a.endswith('.json')))");
        var words = run.Notebook.Cells[0].Outputs[0].StreamText.Trim().Split(' ');
        Assert.Throws<ArgumentException>(
            () => Process.GetProcessById(int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("here", words[1]);
        Assert.StartsWith(Path.Combine(Path.GetTempPath(), "workbook-kernel-"), words[2], StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.GetDirectoryName(words[2])));
    }

    [PythonFact]
    public async Task Stopping_a_run_ends_its_kernel()
    {
        using var stop = new CancellationTokenSource();
        var file = Path.Combine(_folder.FullName, "pid");
        var name = System.Text.Json.JsonSerializer.Serialize(file);
        var run = RunAsync(
            TimeSpan.FromMinutes(5), stop.Token,
            $"import os\nopen({name} + '.part', 'w').write(str(os.getpid()))\nos.rename({name} + '.part', {name})\nwhile True: pass");
        while (!File.Exists(file) && !run.IsCompleted)
            await Task.Delay(50);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.Throws<ArgumentException>(
            () => Process.GetProcessById(int.Parse(File.ReadAllText(file), System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task A_kernel_that_ends_at_once_is_told_in_one_line()
    {
        var spec = new KernelSpec("broken", ["dotnet", "no-such-program.dll", "{connection_file}"]);
        var run = await new NotebookRunner(new RunOptions { Kernels = [spec], KernelName = "broken" }, new Silence())
            .RunAsync(Sample.Of(Cell.Code("1", "a")), new Dictionary<string, string>(), default);
        Assert.StartsWith("sample.ipynb: the kernel 'broken' ended before it answered (exit code", run.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kernel_that_is_not_there_is_told_with_those_that_are()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.CreateSubdirectory("installed").FullName, "kernel.json"), "{}");
            folder.CreateSubdirectory("empty");
            var options = new RunOptions
            {
                Kernels = [new KernelSpec("mine", ["x"])],
                KernelFolders = [folder.FullName, "/no/such/folder"],
                KernelName = "no-such"
            };
            var message = Assert.Throws<NotebookException>(
                () => new NotebookRunner(options, new Silence()).Check([Sample.Of(Cell.Code("1", "a"))])).Message;
            Assert.Equal(
                "no kernel named 'no-such' is installed (there are: installed, mine); install it or choose one by --kernel", message);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Of_installed_kernels_of_one_name_that_of_the_first_folder_is_taken()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var place in (string[])["a", "b"])
                File.WriteAllText(
                    Path.Combine(folder.CreateSubdirectory($"{place}/k").FullName, "kernel.json"), $$"""{"argv": ["{{place}}"]}""");
            Assert.Equal(
                "a",
                Assert.Single(KernelSpecs.Find(
                    "k", null, [], [.. from place in (string[])["none", "a", "b"] select Path.Combine(folder.FullName, place)]).Command));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private Task<NotebookRun> RunAsync(params string[] code) => RunAsync(TimeSpan.FromSeconds(60), code);

    private Task<NotebookRun> RunAsync(TimeSpan timeout, params string[] code) => RunAsync(timeout, default, code);

    private Task<NotebookRun> RunAsync(TimeSpan timeout, CancellationToken cancellation, params string[] code) =>
        new NotebookRunner(new RunOptions { Kernels = [Python], CellTimeout = timeout }, new Silence()).RunAsync(
            Sample.Python(Path.Combine(_folder.FullName, "run.ipynb"), code), new Dictionary<string, string>
            {
                ["WORKBOOK_OUT"] = "here"
            }, cancellation);

    private sealed class Silence : IRunProgress
    {
        public void NotebookStarted(string notebook, int cells)
        {
        }

        public void CellStarted(string notebook, int cell, string firstLine)
        {
        }

        public void CellFinished(string notebook, int cell)
        {
        }

        public void NotebookFinished(NotebookRun run)
        {
        }

        public void Note(string line)
        {
        }
    }
}
