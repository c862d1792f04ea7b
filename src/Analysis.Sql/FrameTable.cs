using System.Globalization;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Analysis.Sql;

/// <summary>A data frame as a temporary table: each column in DuckDB's type for it, and what has none as words.</summary>
internal static class FrameTable
{
    // DuckDB's widest decimal.
    private const int Digits = 38;

    /// <summary>Makes the table and fills it.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public static void Create(DuckDBConnection connection, string name, DataFrame frame, CancellationToken interrupted)
    {
        var names = ColumnNames.Distinct(frame.Columns.Select(column => column.Name));
        var columns = frame.Columns.Zip(names, (column, named) => $"{Quoting.Name(named)} {TypeOf(column)}");
        using (var command = connection.CreateCommand())
        {
            command.CommandText = $"CREATE TEMP TABLE {Quoting.Name(name)} ({string.Join(", ", columns)})";
            command.ExecuteNonQuery();
        }
        using var appender = connection.CreateAppender("temp", "main", name);
        for (var i = 0L; i < frame.Rows.Count; i++)
        {
            interrupted.ThrowIfCancellationRequested();
            var row = appender.CreateRow();
            foreach (var column in frame.Columns)
                Append(row, column[i]);
            row.EndRow();
        }
    }

    private static string TypeOf(DataFrameColumn column) => Type.GetTypeCode(column.DataType) switch
    {
        TypeCode.Boolean => "BOOLEAN",
        TypeCode.SByte => "TINYINT",
        TypeCode.Byte => "UTINYINT",
        TypeCode.Int16 => "SMALLINT",
        TypeCode.UInt16 => "USMALLINT",
        TypeCode.Int32 => "INTEGER",
        TypeCode.UInt32 => "UINTEGER",
        TypeCode.Int64 => "BIGINT",
        TypeCode.UInt64 => "UBIGINT",
        TypeCode.Single => "FLOAT",
        TypeCode.Double => "DOUBLE",
        TypeCode.Decimal => $"DECIMAL({Digits}, {ScaleOf(column)})",
        TypeCode.DateTime => AreDays(column) ? "DATE" : "TIMESTAMP",
        _ => "VARCHAR",
    };

    // A data frame has no type for days: they are times of which none has an hour.
    private static bool AreDays(DataFrameColumn column) => Values<DateTime>(column).All(time => time.TimeOfDay == TimeSpan.Zero);

    private static IEnumerable<T> Values<T>(DataFrameColumn column) =>
        Enumerable.Range(0, checked((int)column.Length)).Select(row => column[row]).OfType<T>();

    // As many places after the point as its values have, and as many before it as they need.
    private static int ScaleOf(DataFrameColumn column)
    {
        var values = Values<decimal>(column).ToList();
        var before = values.Select(value => decimal.Truncate(decimal.Abs(value)).ToString(CultureInfo.InvariantCulture).Length);
        return Math.Min(values.Select(value => (int)value.Scale).DefaultIfEmpty().Max(), Digits - before.DefaultIfEmpty().Max());
    }

    private static IDuckDBAppenderRow Append(IDuckDBAppenderRow row, object? value) => value switch
    {
        null => row.AppendNullValue(),
        bool yes => row.AppendValue(yes),
        sbyte number => row.AppendValue(number),
        byte number => row.AppendValue(number),
        short number => row.AppendValue(number),
        ushort number => row.AppendValue(number),
        int number => row.AppendValue(number),
        uint number => row.AppendValue(number),
        long number => row.AppendValue(number),
        ulong number => row.AppendValue(number),
        float number => row.AppendValue(number),
        double number => row.AppendValue(number),
        decimal number => row.AppendValue(number),
        DateTime time => row.AppendValue(time),
        _ => row.AppendValue(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };
}
