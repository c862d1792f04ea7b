using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Analysis.Sql;

/// <summary>
/// Columns of lists, and of what has parts, as JSON that DuckDB itself writes: read one by one, a list with a NULL in it is an error.
/// </summary>
internal static class NestedColumns
{
    /// <summary>The same question with such columns as JSON. Several statements, and what is no question, stay as they are.</summary>
    public static string AsJson(DuckDBConnection connection, string sql)
    {
        if (!IsOne(connection, sql) || Described(connection, sql) is not { } columns || !columns.Exists(column => column.IsNested))
            return sql;
        var shown = columns.Select((column, i) =>
            $"{(column.IsNested ? $"to_json(c{i})::VARCHAR" : $"c{i}")} AS {Quoting.Name(column.Name)}");
        var places = string.Join(", ", columns.Select((_, i) => $"c{i}"));
        var asked = $"SELECT {string.Join(", ", shown)} FROM ({sql.Trim().TrimEnd(';')}\n) AS answer({places})";
        return Described(connection, asked) is null ? sql : asked;
    }

    private static bool IsOne(DuckDBConnection connection, string sql)
    {
        var count = NativeMethods.ExtractStatements.DuckDBExtractStatements(connection.NativeConnection, sql, out var statements);
        statements.Dispose();
        return count == 1;
    }

    /// <summary>An answer's columns, without asking; null where the statement is no question.</summary>
    private static List<(string Name, bool IsNested)>? Described(DuckDBConnection connection, string question)
    {
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"DESCRIBE {question}";
            using var reader = command.ExecuteReader();
            var columns = new List<(string, bool)>();
            while (reader.Read())
                columns.Add((reader.GetString(0), IsNested(reader.GetString(1))));
            return columns;
        }
        catch (DuckDBException)
        {
            return null;
        }
    }

    private static bool IsNested(string type) => type.EndsWith(']')
        || Array.Exists(["STRUCT", "MAP", "UNION"], nested => type.StartsWith(nested, StringComparison.Ordinal));
}
