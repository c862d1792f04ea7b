using System.CommandLine;
using Analysis;
using Workbook.Output;

namespace Workbook.Commands;

/// <summary>A verb about the words of articles: what it finds is one table over all of them.</summary>
internal sealed class WordVerb
{
    private readonly InputOptions _inputs = new();
    private readonly OutputOptions _output = new();

    /// <summary>What it finds, given the inputs and the command line.</summary>
    public required Func<Inputs, ParseResult, Table> Find { get; init; }

    /// <summary>The command.</summary>
    public Command Create(string name, string description, params IEnumerable<Option> options)
    {
        var command = new Command(name, description);
        foreach (var option in options)
            command.Add(option);
        _output.AddTo(command);
        _inputs.AddTo(command);
        command.SetAction(parsed =>
        {
            var inputs = _inputs.Of(parsed);
            Results.Write(_output.Format(parsed), _output.Path(parsed), Find(inputs, parsed));
            return inputs.ExitCode;
        });
        return command;
    }
}
