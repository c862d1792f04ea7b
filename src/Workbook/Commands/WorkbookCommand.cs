using System.CommandLine;
using Analysis.Text;
using Workbook.Notebooks;

namespace Workbook.Commands;

/// <summary>The command <c>workbook</c>: all its verbs, and how their errors end.</summary>
internal static class WorkbookCommand
{
    /// <summary>How long a command has after Ctrl+C to end what it started and to say so.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    /// <summary>How long annotating has then to write what it has in hand: less than the half minute after which schedulers kill.</summary>
    private static readonly TimeSpan TimeToWrite = TimeSpan.FromSeconds(25);

    /// <summary>Parses and runs a command line.</summary>
    /// <returns>0 done; 1 a notebook, check or evaluation failed; 2 the command line or an input is wrong.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var parsed = Create(arguments.FirstOrDefault()).Parse(arguments);
        if (parsed.Errors.Count > 0)
            return Fail($"{parsed.Errors[0].Message} See 'workbook {string.Join(' ', arguments.Take(1))} --help'.");
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = KernelCommand.IsStart(parsed) ? null
                    : AnnotateCommand.Is(parsed) ? TimeToWrite : TimeToStop,
            }).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InputException or NotebookException or InvalidDataException)
        {
            return Fail(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(WriteFailure.Advice(e) is { } advice ? $"{e.Message}; {advice}" : e.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail("stopped; what was done before is kept.", 1);
        }
    }

    /// <summary>The verbs by their names.</summary>
    internal static IReadOnlyList<(string Name, Func<Command> Create)> Verbs { get; } =
    [
        ("new", NewCommand.Create),
        ("run", RunCommand.Create),
        ("compare", CompareCommand.Create),
        ("export", ExportCommand.Create),
        ("articles", ArticlesCommand.Create),
        ("countries", CountriesCommand.Create),
        ("evaluate", EvaluateCommand.Create),
        ("topics", TopicsCommand.Create),
        ("kernel", KernelCommand.Create),
        ("doctor", DoctorCommand.Create),
        ("people", PeopleCommand.Create),
        ("quotes", QuotesCommand.Create),
        ("annotate", AnnotateCommand.Create),
        ("concordance", WordCommands.Concordance),
        ("keyness", WordCommands.Keyness),
        ("collocations", WordCommands.Collocations),
        ("frequencies", WordCommands.Frequencies),
    ];

    /// <summary>
    /// The command line that begins with this word: where it is a verb, with that alone, so that no other has to be made ready.
    /// </summary>
    private static RootCommand Create(string? first)
    {
        var root =
            new RootCommand(
                "Who said what, about which topics, and which countries are mentioned: notebooks and analyses of news articles.");
        var meant = Verbs.Where(verb => verb.Name == first).ToList();
        foreach (var verb in meant.Count > 0 ? meant : Verbs)
            root.Add(verb.Create());
        return root;
    }

    private static int Fail(string message, int code = 2)
    {
        Console.Error.WriteLine($"workbook: {message.ReplaceLineEndings(" ")}");
        return code;
    }
}
