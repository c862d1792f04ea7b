using System.CommandLine;
using Analysis;

namespace Workbook.Commands;

/// <summary><c>workbook annotate</c>: all analyses at once, kept as Parquet.</summary>
internal static class AnnotateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var inputs = new InputOptions();
        var output = new Option<string>("--output")
        {
            Description = "The folder to keep the archive in; a run that was cut off is taken up again.",
            Required = true
        };
        var command = new Command(
            "annotate", "Finds quotations, topics and countries in archives of any size and keeps them as Parquet.") { output };
        inputs.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(inputs.Of(parsed), parsed.GetValue(output)!, cancellation)));
        return command;
    }

    private static int Run(Inputs inputs, string output, CancellationToken cancellation)
    {
        var summary = new ArchiveWriter(output).Write(inputs.Read(), new Progress(), cancellation);
        Console.Error.WriteLine($"{summary.Articles} articles in {output}, {summary.Kept} of them from before");
        return inputs.ExitCode;
    }

    private sealed class Progress : IProgress<int>
    {
        public void Report(int value) => Console.Error.WriteLine($"{value} articles");
    }
}
