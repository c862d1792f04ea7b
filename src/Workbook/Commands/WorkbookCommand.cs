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
        var parsed = Create().Parse(arguments);
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

    private static RootCommand Create()
    {
        var root =
            new RootCommand(
                "Who said what, about which topics, and which countries are mentioned: notebooks and analyses of news articles.");
        foreach (var command in Verbs())
            root.Add(command);
        return root;
    }

    private static IEnumerable<Command> Verbs() =>
    [
        NewCommand.Create(),
        RunCommand.Create(),
        CompareCommand.Create(),
        ExportCommand.Create(),
        ArticlesCommand.Create(),
        CountriesCommand.Create(),
        EvaluateCommand.Create(),
        TopicsCommand.Create(),
        KernelCommand.Create(),
        DoctorCommand.Create(),
        PeopleCommand.Create(),
        QuotesCommand.Create(),
        AnnotateCommand.Create(),
        .. WordCommands.All(),
    ];

    private static int Fail(string message, int code = 2)
    {
        Console.Error.WriteLine($"workbook: {message.ReplaceLineEndings(" ")}");
        return code;
    }
}
