using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Analysis.Sql;

/// <summary>
/// What the SQL cells of a notebook ask: a database in memory that keeps what they create. The notebook's own tables and files are seen
/// in it for one question only, as they are then.
/// </summary>
public sealed class NotebookDatabase : IDisposable
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);
    private static DataFrame? _latest;
    private readonly Lock _turn = new();
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    /// <summary>Opens an empty one.</summary>
    public NotebookDatabase()
    {
        _connection.Open();
        // An extension is fetched only by a query that says so.
        Execute("SET enable_progress_bar = false; SET autoinstall_known_extensions = false");
    }

    /// <summary>The last answer, for the cell that declares a variable of it; it is handed out once.</summary>
    public static DataFrame? Take()
    {
        var answer = _latest;
        _latest = null;
        return answer;
    }

    /// <summary>The names of the tables and views that earlier questions created.</summary>
    public IReadOnlyList<string> Created()
    {
        using var command = _connection.CreateCommand();
        command.CommandText =
            "SELECT table_name FROM duckdb_tables() WHERE NOT internal UNION SELECT view_name FROM duckdb_views() WHERE NOT internal";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
            names.Add(reader.GetString(0));
        return names;
    }

    /// <summary>Runs statements; the answer of the last one that has any (a <see cref="DataFrame"/>), or null.</summary>
    /// <param name="sql">The statements.</param>
    /// <param name="tables">
    /// A <see cref="DataFrame"/>, columns of values with their names and types, or the full path of a file, by the name under which they
    /// see it.
    /// </param>
    /// <param name="isKept">Whether <see cref="Take"/> is to hand it out.</param>
    /// <param name="interrupted">Stops it.</param>
    /// <exception cref="DuckDBException">The SQL is wrong.</exception>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public object? Ask(string sql, IReadOnlyDictionary<string, object> tables, bool isKept, CancellationToken interrupted)
    {
        try
        {
            foreach (var (name, table) in tables)
                Show(name, table, interrupted);
            var answer = Run(sql, interrupted);
            _latest = isKept ? answer : null;
            return answer;
        }
        finally
        {
            foreach (var (name, table) in tables)
                Execute($"DROP {(table is string ? "VIEW" : "TABLE")} IF EXISTS temp.{Quoting.Name(name)}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private void Show(string name, object table, CancellationToken interrupted)
    {
        if (table is string path)
            Execute($"CREATE TEMP VIEW {Quoting.Name(name)} AS SELECT * FROM {FileTable.Of(path)}");
        else
            FrameTable.Create(_connection, name, table as DataFrame ?? AnswerFrames.Of(
                (IReadOnlyList<(string Name, Type Type, List<object?> Values)>)table), interrupted);
    }

    private DataFrame? Run(string sql, CancellationToken interrupted)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = NestedColumns.AsJson(_connection, sql);
        using var ended = new CancellationTokenSource();
        using var stopping = interrupted.Register(() => _ = CancelUntilAsync(command, ended.Token));
        try
        {
            using var reader = command.ExecuteReader();
            var answer = reader.FieldCount == 0 ? null : AnswerFrames.Of(reader, interrupted);
            while (reader.NextResult())
                answer = AnswerFrames.Of(reader, interrupted);
            return answer;
        }
        finally
        {
            lock (_turn)
                ended.Cancel();
        }
    }

    // DuckDB forgets an interrupt that comes before a statement has begun.
    private async Task CancelUntilAsync(DuckDBCommand command, CancellationToken ended)
    {
        while (true)
        {
            lock (_turn)
            {
                if (ended.IsCancellationRequested)
                    return;
                command.Cancel();
            }
            await Task.Delay(BetweenTries, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
