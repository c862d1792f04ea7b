using System.CommandLine;
using Analysis;

namespace Workbook.Commands;

/// <summary>What every command that reads articles takes: the inputs, and how to read them.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "Files, folders, or - for JSON lines on standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _columns = new("--column")
    {
        Description = "Which column or key of a table holds what, where its name does not say it: --column text=Body. May be given again.",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Exit code 2 when not every article could be read." };

    private readonly Option<bool> _distinct = new("--distinct")
    {
        Description = "Leave out articles that are copies or versions of one read before, within a week or --distinct-days.",
    };

    private readonly Option<int> _days = new("--distinct-days")
    {
        Description = "How many days may lie between two articles that are copies or versions of one another.",
        DefaultValueFactory = _ => DuplicateArticles.Days,
    };

    private readonly SelectionOptions _selection = new();

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_inputs);
        command.Add(_columns);
        command.Add(_strict);
        command.Add(_distinct);
        command.Add(_days);
        _selection.AddTo(command);
    }

    /// <summary>The inputs as they were given.</summary>
    /// <exception cref="InputException">A column is not given as it should be.</exception>
    public Inputs Of(ParseResult parsed) => Of(parsed, (columns, report) => new ArticleReader(columns, report));

    /// <summary>The inputs as they were given.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="reader">Makes the reader, of columns and of who is told of problems.</param>
    /// <param name="countsLanguages">Whether articles in other languages are counted.</param>
    /// <param name="mayBeEmpty">Whether it is right that there is no article.</param>
    /// <exception cref="InputException">A column is not given as it should be.</exception>
    public Inputs Of(ParseResult parsed, Func<IReadOnlyDictionary<string, string>, Action<Problem>, ArticleReader> reader,
        bool countsLanguages = true, bool mayBeEmpty = false) =>
        new(parsed.GetValue(_inputs)!, Reader(parsed.GetValue(_columns)!, reader), parsed.GetValue(_strict),
            parsed.GetValue(_distinct) || parsed.GetResult(_days) is { Implicit: false } ? parsed.GetValue(_days) : null,
            _selection.Of(parsed))
        {
            CountsLanguages = countsLanguages,
            MayBeEmpty = mayBeEmpty,
        };

    private static ArticleReader Reader(string[] columns, Func<IReadOnlyDictionary<string, string>, Action<Problem>, ArticleReader> reader)
    {
        var byField = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in columns)
        {
            var parts = column.Split('=', 2);
            if (parts is not [{ Length: > 0 } field, { Length: > 0 } name])
                throw new InputException($"--column {column}: give what it holds, =, and the column's name: --column text=Body.");
            byField[field] = name;
        }
        try
        {
            return reader(byField, Inputs.Report);
        }
        catch (ArgumentException e)
        {
            throw new InputException($"--column: {e.Message.Split(" (Parameter")[0]}");
        }
    }
}
