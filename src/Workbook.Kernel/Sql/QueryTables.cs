using System.Collections;

namespace Workbook.Kernel;

/// <summary>
/// The variables that a query can ask by name: data frames, what has a <c>ToDataFrame()</c>, lists of objects, and the paths of files with
/// a table in them.
/// </summary>
internal sealed class QueryTables(CSharpSession session)
{
    private const string Frame = "Microsoft.Data.Analysis.DataFrame";
    private static readonly string[] Files = [".csv", ".tsv", ".parquet", ".json", ".jsonl", ".ndjson"];
    private static readonly string[] Compressed = [".gz", ".zst"];

    /// <summary>Those of the names that are such variables; a failure where one could not be made a table of.</summary>
    /// <param name="names">As the query writes them: SQL knows no case, and of two variables it means the one that is written as
    /// here.</param>
    /// <param name="interrupted">Stops it.</param>
    public (IReadOnlyDictionary<string, object> Tables, CellResult.Failed? Failure) Named(
        IReadOnlyCollection<string> names, CancellationToken interrupted)
    {
        var tables = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var variable in Candidates().OrderByDescending(variable => names.Contains(variable.Name)))
        {
            if (tables.ContainsKey(variable.Name) || !names.Contains(variable.Name, StringComparer.OrdinalIgnoreCase))
                continue;
            var (table, failure) = Table(variable, interrupted);
            if (failure is not null)
                return (tables, failure);
            if (table is not null)
                tables.Add(variable.Name, table);
        }
        return (tables, null);
    }

    /// <summary>The names of all of them.</summary>
    public IEnumerable<string> All(CancellationToken interrupted) => Candidates()
        .Where(variable => variable.Value is string or FileInfo || IsFrame(variable.Value!)
            || session.Compiles($"@{variable.Name}.ToDataFrame()", interrupted)
            || (variable.Value is ICollection items && RowTables.Of(items) is not null))
        .Select(variable => variable.Name);

    private IEnumerable<Variable> Candidates() => session.Variables().Where(variable => variable.Value switch
    {
        null => false,
        string text => IsFile(text),
        FileInfo file => IsFile(file.Name),
        var value => !PlainText.IsScalar(value),
    });

    private (object? Table, CellResult.Failed? Failure) Table(Variable variable, CancellationToken interrupted) => variable.Value switch
    {
        string path => (Path.GetFullPath(path, session.WorkingDirectory), null),
        FileInfo file => (file.FullName, null),
        var frame when IsFrame(frame!) => (frame, null),
        _ => Converted(variable, interrupted),
    };

    /// <summary>By the variable's own <c>ToDataFrame()</c>, or one that the notebook's usings bring.</summary>
    private (object? Table, CellResult.Failed? Failure) Converted(Variable variable, CancellationToken interrupted) =>
        session.Run($"@{variable.Name}.ToDataFrame()", "#!sql", interrupted) switch
        {
            CellResult.Value { Shown: { } frame } when IsFrame(frame) => (frame, null),
            CellResult.Failed { Failure.Name: not DiagnosticText.FailureName } failed => (null, failed),
            _ => (variable.Value is ICollection items ? RowTables.Columns(items) : null, null),
        };

    private static bool IsFrame(object value)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
            if (type.FullName == Frame)
                return true;
        return false;
    }

    private static bool IsFile(string path)
    {
        if (path.Length > 1000 || path.AsSpan().ContainsAny('\r', '\n'))
            return false;
        var end = Array.Find(Compressed, end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase)) ?? "";
        return Array.Exists(Files, kind => path.AsSpan(0, path.Length - end.Length).EndsWith(kind, StringComparison.OrdinalIgnoreCase));
    }
}
