using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Analysis.Sql;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Analysis.Archives;

/// <summary>DuckDB over the whole parts of an archive: a view a table, with <c>file</c> for the file a row is from.</summary>
internal sealed class ArchiveDatabase : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly Lock _turn = new();

    /// <summary>Opens an archive.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder holds none.</exception>
    public ArchiveDatabase(string folder)
    {
        Folder = Path.GetFullPath(folder);
        Parts = [.. ArchivePart.In(Folder)];
        if (Parts.IsEmpty)
            throw new DirectoryNotFoundException(
                $"{folder}: no archive is there. Make one with 'workbook annotate INPUT --output {folder}'.");
        _connection.Open();
        Execute("SET enable_progress_bar = false");
        foreach (var table in ArchiveTables.All)
            Execute($"CREATE VIEW {table.Name} AS SELECT * FROM {FilesOf(table, Parts)}");
    }

    /// <summary>The archive's folder, as a full path.</summary>
    public string Folder { get; }

    /// <summary>The parts that were whole when it was opened.</summary>
    public ImmutableArray<ArchivePart> Parts { get; }

    /// <summary>Tells this state of the archive from others.</summary>
    public string State => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\n', Parts.Select(part => $"{part.Month}/{part.Name}")))))[..16];

    /// <summary>The files of parts in a table, for a FROM.</summary>
    public static string FilesOf(PartTable table, IEnumerable<ArchivePart> parts) =>
        $"read_parquet([{string.Join(", ", parts.Select(part => Quoting.Literal(part.PathOf(table))))}], "
        + "hive_partitioning = true, filename = 'file')";

    /// <summary>Runs a statement.</summary>
    public void Execute(string sql)
    {
        lock (_turn)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>The rows of an answer, all of them.</summary>
    public List<T> Rows<T>(string sql, Func<DuckDBDataReader, T> row)
    {
        lock (_turn)
            return [.. Reading(sql, row)];
    }

    /// <summary>An answer as a data frame.</summary>
    public DataFrame Frame(string sql)
    {
        lock (_turn)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = NestedColumns.AsJson(_connection, sql);
            using var reader = command.ExecuteReader();
            return AnswerFrames.Of(reader, CancellationToken.None);
        }
    }

    /// <summary>The rows of an answer, one at a time; by a connection of its own, so that others can be asked for meanwhile.</summary>
    public IEnumerable<T> Stream<T>(string sql, Func<DuckDBDataReader, T> row)
    {
        using var own = _connection.Duplicate();
        own.Open();
        using var command = own.CreateCommand();
        command.UseStreamingMode = true;
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return row(reader);
    }

    /// <summary>Puts rows of words into a new table.</summary>
    public void Fill(string table, string columns, IEnumerable<string?[]> rows)
    {
        Execute($"CREATE OR REPLACE TABLE {table} ({columns})");
        lock (_turn)
        {
            using var appender = _connection.CreateAppender(table);
            foreach (var values in rows)
            {
                var row = appender.CreateRow();
                foreach (var value in values)
                    row = value is null ? row.AppendNullValue() : row.AppendValue(value);
                row.EndRow();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private IEnumerable<T> Reading<T>(string sql, Func<DuckDBDataReader, T> row)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return row(reader);
    }
}
