using System.CommandLine;
using Spectre.Console;
using Workbook.Kernel;
using Workbook.Notebooks;
using Workbook.Running;

namespace Workbook.Commands;

/// <summary><c>workbook run</c>: runs notebooks and writes reports, charts and tables.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Paths = new("NOTEBOOK|FOLDER")
    {
        Description = "The notebooks to run; notebooks/ without.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string[]> Parameters = new("--parameter", "-p")
    {
        Description =
            "name=value: sets a variable of the cell tagged 'parameters'. A path with a separator is meant from here. May be given "
                + "several times.",
        HelpName = "name=value",
    };

    private static readonly Option<string?> Params = new("--params")
    {
        Description =
            "A CSV table or JSON list of parameters: a run a row, each in a folder of its own under --out, named by the column report.",
        HelpName = "FILE",
    };

    private static readonly Option<string> Out =
        new("--out") { Description = "The folder for results.", DefaultValueFactory = _ => "out", HelpName = "DIR" };
    private static readonly Option<bool> InPlace =
        new("--in-place") { Description = "Also writes the outputs into the notebooks themselves." };
    private static readonly Option<bool> Check =
        new("--check") { Description = "Writes nothing; fails where fresh outputs differ from the saved ones." };
    private static readonly Option<string?> Kernel =
        new("--kernel") { Description = "The Jupyter kernel to use instead of the one each notebook names.", HelpName = "NAME" };

    private static readonly Option<TextsShown> Texts = new("--texts")
    {
        Description = "How much of the articles the reports hold: full, sentences (only those that figures rest on, to pass on) or none.",
        HelpName = "full|sentences|none",
    };

    private static readonly Option<bool> SingleFile = new("--single-file")
    {
        Description = "Makes report.html one file that needs no other; holds sentences where --texts says nothing."
    };

    private static readonly Option<double> Timeout = new("--timeout")
    {
        Description = "The seconds that one cell may run.",
        DefaultValueFactory = _ => 600,
        HelpName = "S",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("run", "Runs notebooks, each in a kernel of its own; writes them, reports, charts and tables under out/.")
        {
            Paths, Parameters, Params, Out, InPlace, Check, Kernel, Timeout, Texts, SingleFile,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = OptionsOf(parsed, Given(parsed), parsed.GetValue(Out)!);
        var notebooks = NotebookFiles.Read(parsed.GetValue(Paths)!);
        if (parsed.GetValue(Params) is not { } file)
            return await RunAsync(options, notebooks, cancellation);
        if (parsed.GetValue(InPlace) || parsed.GetValue(Check))
            throw new InputException("--params makes several runs: it goes with neither --in-place nor --check.");
        var code = 0;
        foreach (var row in ReportRow.Read(file))
            code = Math.Max(code, await RunAsync(
                OptionsOf(parsed, [.. Given(parsed), .. row.Assignments], Path.Combine(parsed.GetValue(Out)!, row.Folder)), notebooks,
                    cancellation));
        return code;
    }

    private static string[] Given(ParseResult parsed) => parsed.GetValue(Parameters) ?? [];

    private static async Task<int> RunAsync(SessionOptions options, IReadOnlyList<Notebook> notebooks, CancellationToken cancellation)
    {
        var problems = await ShowAsync(options, notebooks, cancellation);
        foreach (var problem in problems)
            await Console.Error.WriteLineAsync($"workbook: {problem.ReplaceLineEndings(" ")}");
        if (!options.Check)
            Console.WriteLine(Path.Combine(options.Out, "index.html"));
        return problems.Count == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<string>> ShowAsync(
        SessionOptions options, IReadOnlyList<Notebook> notebooks, CancellationToken cancellation)
    {
        var problems = new List<string>();
        async Task WorkAsync(IRunProgress progress)
        {
            var session = new NotebookSession(options, progress);
            await session.RunAsync(notebooks, cancellation);
            problems.AddRange(session.Problems);
        }

        if (Console.IsErrorRedirected)
            await WorkAsync(new PlainProgress(Console.Error));
        else
            await LiveProgress.ShowAsync(
                AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }), WorkAsync);
        return problems;
    }

    private static SessionOptions OptionsOf(ParseResult parsed, string[] assignments, string output)
    {
        var seconds = parsed.GetValue(Timeout);
        if (!(seconds > 0 && seconds <= TimeSpan.FromDays(20).TotalSeconds))
            throw new InputException("--timeout must be a number of seconds greater than 0.");
        var run = new RunOptions
        {
            Kernels = [OwnKernel.Spec],
            KernelFolders = [.. JupyterPaths.Here.AllKernels],
            KernelName = parsed.GetValue(Kernel),
            CellTimeout = TimeSpan.FromSeconds(seconds),
            Parameters = ParametersOf(assignments),
        };
        return new(run, output, parsed.GetValue(InPlace), parsed.GetValue(Check))
        {
            Texts = parsed.GetResult(Texts) is null && parsed.GetValue(SingleFile) ? TextsShown.Sentences : parsed.GetValue(Texts),
            SingleFile = parsed.GetValue(SingleFile),
            PrivatePaths = PrivatePathsOf(assignments),
        };
    }

    private static Dictionary<string, string> ParametersOf(IEnumerable<string> assignments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var assignment in assignments)
        {
            var equals = assignment.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw new InputException($"-p {assignment}: write it as name=value.");
            values[assignment[..equals].Trim()] = Located(assignment[(equals + 1)..]);
        }
        return values;
    }

    /// <summary>Each path that was completed, and what is left of it: as it was given, of one from the root its last name.</summary>
    private static Dictionary<string, string> PrivatePathsOf(IEnumerable<string> assignments)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in assignments.Select(assignment => assignment[(assignment.IndexOf('=', StringComparison.Ordinal) + 1)..]))
            if (Path.IsPathFullyQualified(Located(value)))
                paths[Located(value)] = Path.IsPathRooted(value) ? Path.GetFileName(Path.TrimEndingDirectorySeparator(value)) : value;
        return paths;
    }

    /// <summary>
    /// A notebook runs in its own folder; a path is meant from where the command is called, if it leads anywhere from there.
    /// </summary>
    private static string Located(string value) =>
        value.IndexOfAny([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]) >= 0 && Path.Exists(value)
            ? Path.GetFullPath(value)
            : value;
}
