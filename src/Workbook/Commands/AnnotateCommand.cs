using System.CommandLine;
using Analysis;
using Workbook.Output;
using Workbook.Running;

namespace Workbook.Commands;

/// <summary><c>workbook annotate</c>: all analyses at once, kept as Parquet or written as JSON lines.</summary>
internal sealed class AnnotateCommand
{
    private const string Name = "annotate";

    private readonly InputOptions _inputs = new();

    private readonly Option<string?> _output = new("--output")
    {
        Description = "The folder to keep the archive in; what is there already is not analysed again.",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "parquet: an archive in --output. jsonl: one line an article on standard output, in order.",
        DefaultValueFactory = _ => "parquet",
    };

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = "How many articles to analyse at a time.",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<string?> _shard = new("--shard")
    {
        Description = "Only a share of the articles, by their ids: 3/8 is the third of eight.",
    };

    private readonly Option<int> _size = new("--limit-size")
    {
        Description = "Leave out articles of more characters.",
        DefaultValueFactory = _ => new ArchiveOptions().LongestText,
    };

    private readonly Option<double> _time = new("--limit-time")
    {
        Description = "Leave out articles that take more seconds.",
        DefaultValueFactory = _ => new ArchiveOptions().LongestTime.TotalSeconds,
    };

    /// <summary>The command.</summary>
    public static Command Create() => new AnnotateCommand().Build();

    /// <summary>Whether a command line is one of it.</summary>
    public static bool Is(ParseResult parsed) => parsed.CommandResult.Command.Name == Name;

    private Command Build()
    {
        _format.AcceptOnlyFromAmong("parquet", "jsonl");
        var command = new Command(Name,
            "Finds quotations, topics and countries in archives of any size and keeps them as Parquet, or writes them as JSON lines.")
        {
            _output, _format, _jobs, _shard, _size, _time,
        };
        _inputs.AddTo(command);
        // Not before it has given its task back is the command told that it is to end.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), CancellationToken.None));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (options, output, isLines) = (OptionsOf(parsed), parsed.GetValue(_output), parsed.GetValue(_format) == "jsonl");
        if (isLines == output is not null)
            throw new InputException(isLines ? "--format jsonl writes to standard output: leave --output out."
                : "give the archive's folder: --output FOLDER.");
        var inputs = _inputs.Of(parsed, (columns, report) => new ArticleReader(columns, report)
        {
            IsWanted = options.Shard == ArchiveShard.Whole ? null : options.Shard.Holds,
            LongestLine = LongestLine(options),
            Cancellation = cancellation,
        }, countsLanguages: false, mayBeEmpty: options.Shard != ArchiveShard.Whole);
        if (inputs.IsStandardInput)
            LongRun.Expect(LongRun.Long);
        var leftOut = isLines ? new AnnotatedLines(options).Write(inputs) : Keep(inputs, output!, options);
        return leftOut > 0 && inputs.IsStrict ? 2 : inputs.ExitCode;
    }

    private ArchiveOptions OptionsOf(ParseResult parsed)
    {
        var shard = ArchiveShard.Whole;
        if (parsed.GetValue(_shard) is { } text && !ArchiveShard.TryParse(text, out shard))
            throw new InputException($"--shard {text}: give which of how many, from 1: --shard 3/8.");
        if (parsed.GetValue(_jobs) < 1 || parsed.GetValue(_size) < 1 || parsed.GetValue(_time) is not (> 0 and < 1e6))
            throw new InputException("--jobs, --limit-size and --limit-time have to be more than 0.");
        return new ArchiveOptions
        {
            Jobs = parsed.GetValue(_jobs),
            Shard = shard,
            LongestText = parsed.GetValue(_size),
            LongestTime = TimeSpan.FromSeconds(parsed.GetValue(_time)),
        };
    }

    /// <summary>
    /// A line of JSON may hold a text of the longest with a good part of it escaped, and what else is known of the article.
    /// </summary>
    private static int LongestLine(ArchiveOptions options) => (int)Math.Min(1 << 27, (4L * options.LongestText) + (1 << 20));

    private static int Keep(Inputs inputs, string output, ArchiveOptions options)
    {
        var summary = new ArchiveWriter(output, options, Inputs.Report).Write(inputs.Read(), new AnnotationProgress(inputs));
        StatusLine.Above($"{summary.Articles} articles in {output}, {summary.Kept} of them from before"
            + (summary.OtherLanguage > 0 ? $"; {summary.OtherLanguage} in another language than English" : ""));
        if (summary.LeftOut > 0)
            StatusLine.Above($"workbook: {summary.LeftOut} LEFT OUT: the lines above say which and why. "
                + "With --strict this is exit code 2.");
        return summary.LeftOut;
    }
}
