using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Workbook.Kernel;

/// <summary>
/// <c>#!sql</c>: DuckDB's answer to what follows, over the notebook's variables. With <c>--name NAME</c> the cells after it have the
/// answer as a data frame.
/// </summary>
internal sealed partial class SqlMagic(CSharpSession session)
{
    private readonly QueryTables _variables = new(session);
    private SqlLibrary? _library;

    /// <summary>Runs it.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public CellResult Run(CellPart part, CancellationToken interrupted)
    {
        var name = MagicArguments.Parse(part.Arguments).Named("name");
        if (name is not null && !SyntaxFacts.IsValidIdentifier(name))
            return Failed($"#!sql --name {name}: the answer's name is that of a C# variable");
        if (string.IsNullOrWhiteSpace(part.Body))
            return Failed("#!sql needs a query in the lines that follow it");
        return Load(interrupted) ?? Ask(part.Body, name, interrupted);
    }

    private CellResult.Failed? Load(CancellationToken interrupted)
    {
        if (SqlLibrary.Missing(session.Compiler) is { Length: > 0 } packages
            && session.Run(packages, "#!sql", interrupted) is CellResult.Failed missing)
            return missing;
        _library ??= SqlLibrary.Load(session);
        return null;
    }

    private CellResult Ask(string query, string? name, CancellationToken interrupted)
    {
        try
        {
            var names = QueryNames.Of(query).Except(_library!.Created(), StringComparer.OrdinalIgnoreCase)
                .ToHashSet(StringComparer.Ordinal);
            var (tables, failure) = _variables.Named(names, interrupted);
            if (failure is not null)
                return failure;
            var answer = _library.Ask(query, tables, name is not null, interrupted);
            return name is null ? Shown(answer) : Declared(name, answer, interrupted);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return error is DbException && NoTable().Match(error.Message) is { Success: true } missing
                ? Failed($"no table or variable is called {missing.Groups["name"]}; {Known(interrupted)}")
                : Failed(OneLine(error.Message));
        }
    }

    private static CellResult Shown(object? answer) => answer is null ? new CellResult.Nothing() : new CellResult.Value(answer);

    private CellResult Declared(string name, object? answer, CancellationToken interrupted)
    {
        if (answer is null)
            return Failed($"#!sql --name {name}: the query gives no rows to keep");
        return session.Run($"var @{name} = {SqlLibrary.KeptAnswer};", "#!sql", interrupted) is CellResult.Failed failed
            ? failed
            : new CellResult.Value(answer);
    }

    private string Known(CancellationToken interrupted)
    {
        var known = _variables.All(interrupted).Concat(_library!.Created()).ToList();
        return known.Count == 0 ? "there are no tables yet" : $"what can be asked: {string.Join(", ", known)}";
    }

    // DuckDB shows the line and a mark under the place, after what is wrong.
    private static string OneLine(string message)
    {
        var parts = message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var place = Array.FindIndex(parts, part => Line().IsMatch(part));
        return place < 0
            ? string.Join(' ', parts)
            : $"{string.Join(' ', parts[..place])} ("
                + $"{Line().Replace(parts[place], match => $"line {match.Groups["number"]} of the query: ")})";
    }

    private static CellResult.Failed Failed(string message) => new(new CellFailure("SqlError", message, [message]));

    [GeneratedRegex(@"^LINE (?<number>\d+): ", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex("^Catalog Error: Table with name (?<name>.+) does not exist!", RegexOptions.CultureInvariant)]
    private static partial Regex NoTable();
}
