using System.CommandLine;

namespace Workbook.Commands;

/// <summary>What every command that writes what it found takes: the form, and the file.</summary>
internal sealed class OutputOptions
{
    private static readonly string[] Formats = ["table", "jsonl", "csv", "parquet", "xlsx"];

    private readonly Option<string?> _format = new("--format");
    private readonly Option<string?> _path =
        new("--output") { Description = "The file to write; standard output without.", HelpName = "FILE" };

    /// <summary>Options that write a table where nothing is said.</summary>
    /// <param name="unless">When they write something else: "; jsonl for --learn where it is not given".</param>
    public OutputOptions(string unless = "")
    {
        _format.Description = $"How to write it: table, jsonl, csv, parquet or xlsx{unless}.";
        _format.AcceptOnlyFromAmong(Formats);
    }

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_path);
    }

    /// <summary>The form.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="otherwise">What it is where none is given.</param>
    public string Format(ParseResult parsed, string otherwise = "table") => parsed.GetValue(_format) ?? otherwise;

    /// <summary>The form as it was given, or null.</summary>
    public string? Given(ParseResult parsed) => parsed.GetValue(_format);

    /// <summary>The file; null for standard output.</summary>
    public string? Path(ParseResult parsed) => parsed.GetValue(_path);
}
