using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>
/// An archive that <see cref="ArchiveWriter"/> made, asked in SQL by DuckDB: the tables <c>articles</c>, <c>quotes</c>,
/// <c>topics</c> and <c>countries</c> stay in their files, and only the answer comes into memory.
/// </summary>
public sealed class Archive : IDisposable
{
    private readonly DuckDBConnection _connection;

    private Archive(DuckDBConnection connection) => _connection = connection;

    /// <summary>Opens an archive.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder holds none.</exception>
    public static Archive Open(string folder)
    {
        if (!Directory.Exists(Path.Combine(folder, "articles")))
            throw new DirectoryNotFoundException(
                $"{folder}: no archive is there. Make one with 'workbook annotate INPUT --output {folder}'.");
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        foreach (var table in ArchivePart.Tables)
            Execute(
                connection,
                $"CREATE VIEW {table} AS SELECT * FROM "
                    + $"read_parquet({Literal(Path.GetFullPath(Path.Combine(folder, table, "*.parquet")))})");
        return new Archive(connection);
    }

    /// <summary>The answer to a question in SQL.</summary>
    /// <exception cref="DuckDBException">The SQL is wrong; the message says where.</exception>
    public DataFrame Query(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(i => (Name: reader.GetName(i), Values: new List<object?>())).ToArray();
        while (reader.Read())
            for (var i = 0; i < columns.Length; i++)
                columns[i].Values.Add(reader.IsDBNull(i) ? null : reader.GetValue(i));
        return new DataFrame(columns.Select((c, i) => ToColumn(c.Name, reader.GetFieldType(i), c.Values)));
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static DataFrameColumn ToColumn(string name, Type type, List<object?> values) => Type.GetTypeCode(type) switch
    {
        TypeCode.SByte or TypeCode.Int16 or TypeCode.Int32 =>
            new Int32DataFrameColumn(name, values.Select(v => v is null ? (int?)null : Convert.ToInt32(v, null))),
        TypeCode.Int64 or TypeCode.UInt32 =>
            new Int64DataFrameColumn(name, values.Select(v => v is null ? (long?)null : Convert.ToInt64(v, null))),
        TypeCode.Single or TypeCode.Double or TypeCode.Decimal =>
            new DoubleDataFrameColumn(name, values.Select(v => v is null ? (double?)null : Convert.ToDouble(v, null))),
        TypeCode.Boolean => new BooleanDataFrameColumn(name, values.Select(v => (bool?)v)),
        _ => new StringDataFrameColumn(name, values.Select(v => v is null ? null : FormattableString.Invariant($"{v}"))),
    };

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
