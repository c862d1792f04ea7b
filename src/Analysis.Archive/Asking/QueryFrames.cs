using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Analysis.Archives;

/// <summary>
/// Answers of DuckDB as data frames: whole numbers as Int32 or Int64 (a sum of them too, as long as it fits, else Double), other
/// numbers as Double, days and times as DateTime, yes and no as Boolean, all else as words. A data frame has no lists: those, and
/// what has parts, are JSON text.
/// </summary>
internal static class QueryFrames
{
    /// <summary>The answer to a question.</summary>
    public static DataFrame Of(ArchiveDatabase database, string sql)
    {
        var question = sql.Trim().TrimEnd(';');
        var columns = Described(database, question);
        var asked = columns.Exists(column => column.IsNested) ? $"SELECT {string.Join(", ", columns.Select(Shown))} FROM ({question})"
            : question;
        List<(string Name, Type Type)>? heads = null;
        var rows = database.Rows(asked, row =>
        {
            heads ??= Heads(row);
            return Enumerable.Range(0, row.FieldCount).Select(i => row.IsDBNull(i) ? null : row.GetValue(i)).ToArray();
        });
        heads ??= columns.ConvertAll(column => (column.Name, TypeOf(column.Sql)));
        return new DataFrame(heads.Select((head, i) => ToColumn(head.Name, head.Type, rows.ConvertAll(row => row[i]))));
    }

    private static List<(string Name, Type Type)> Heads(DuckDBDataReader row) =>
        [.. Enumerable.Range(0, row.FieldCount).Select(i => (row.GetName(i), row.GetFieldType(i)))];

    /// <summary>The columns of an answer; none where the statement is no question.</summary>
    private static List<(string Name, string Sql, bool IsNested)> Described(ArchiveDatabase database, string question)
    {
        try
        {
            return database.Rows($"DESCRIBE {question}", row => (row.GetString(0), row.GetString(1),
                row.GetString(1) is var type && (type.EndsWith(']') || type.StartsWith("STRUCT", StringComparison.Ordinal)
                    || type.StartsWith("MAP", StringComparison.Ordinal) || type.StartsWith("UNION", StringComparison.Ordinal))));
        }
        catch (DuckDBException)
        {
            return [];
        }
    }

    private static string Shown((string Name, string Sql, bool IsNested) column)
    {
        var name = $"\"{column.Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        return column.IsNested ? $"to_json({name})::VARCHAR AS {name}" : name;
    }

    private static Type TypeOf(string sql) => sql switch
    {
        "TINYINT" or "SMALLINT" or "INTEGER" or "UTINYINT" or "USMALLINT" => typeof(int),
        "BIGINT" or "UINTEGER" or "UBIGINT" or "HUGEINT" or "UHUGEINT" => typeof(long),
        "FLOAT" or "DOUBLE" => typeof(double),
        "BOOLEAN" => typeof(bool),
        "DATE" => typeof(DateOnly),
        _ when sql.StartsWith("DECIMAL", StringComparison.Ordinal) => typeof(double),
        _ when sql.StartsWith("TIMESTAMP", StringComparison.Ordinal) => typeof(DateTime),
        _ => typeof(string),
    };

    private static DataFrameColumn ToColumn(string name, Type type, List<object?> values)
    {
        if (type == typeof(BigInteger))
            return values.TrueForAll(value => value is null || IsLong((BigInteger)value))
                ? new Int64DataFrameColumn(name, values.Select(value => (long?)(BigInteger?)value))
                : new DoubleDataFrameColumn(name, values.Select(value => (double?)(BigInteger?)value));
        if (type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset))
            return new DateTimeDataFrameColumn(name, values.Select(Time));
        return Type.GetTypeCode(type) switch
        {
            TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 =>
                new Int32DataFrameColumn(name,
                    values.Select(value => value is null ? (int?)null : Convert.ToInt32(value, CultureInfo.InvariantCulture))),
            TypeCode.Int64 or TypeCode.UInt32 =>
                new Int64DataFrameColumn(name,
                    values.Select(value => value is null ? (long?)null : Convert.ToInt64(value, CultureInfo.InvariantCulture))),
            TypeCode.UInt64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal =>
                new DoubleDataFrameColumn(name,
                    values.Select(value => value is null ? (double?)null : Convert.ToDouble(value, CultureInfo.InvariantCulture))),
            TypeCode.Boolean => new BooleanDataFrameColumn(name, values.Select(value => (bool?)value)),
            _ => new StringDataFrameColumn(name,
                values.Select(value => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture))),
        };
    }

    private static bool IsLong(BigInteger number) => number >= long.MinValue && number <= long.MaxValue;

    private static DateTime? Time(object? value) => value switch
    {
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        DateTimeOffset time => time.UtcDateTime,
        _ => (DateTime?)value,
    };
}
