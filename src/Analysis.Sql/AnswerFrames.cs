using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Analysis.Sql;

/// <summary>
/// Answers of DuckDB as data frames: whole numbers as Int32 or Int64 (a sum of them too, as long as it fits), other numbers as Double,
/// or as Decimal where a Double would not hold them exactly, days and times as DateTime, yes and no as Boolean, all else as words. A data
/// frame has no lists: those, and what has parts, are JSON text.
/// </summary>
internal static class AnswerFrames
{
    /// <summary>The answer that a reader stands before; it is read to its end. Without columns where there is none.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public static DataFrame Of(DuckDBDataReader answer, CancellationToken interrupted)
    {
        var columns = Enumerable.Range(0, answer.FieldCount).Select(_ => new List<object?>()).ToList();
        while (columns.Count > 0 && answer.Read())
        {
            interrupted.ThrowIfCancellationRequested();
            for (var i = 0; i < columns.Count; i++)
                columns[i].Add(answer.IsDBNull(i) ? null : answer.GetValue(i));
        }
        var names = ColumnNames.Distinct(Enumerable.Range(0, columns.Count).Select(answer.GetName));
        return new DataFrame(names.Select((name, i) => ToColumn(name, answer.GetFieldType(i), columns[i])));
    }

    /// <summary>Columns of values.</summary>
    public static DataFrame Of(IReadOnlyList<(string Name, Type Type, List<object?> Values)> columns)
    {
        var names = ColumnNames.Distinct(columns.Select(column => column.Name));
        return new DataFrame(names.Select((name, i) => ToColumn(name, columns[i].Type, columns[i].Values)));
    }

    private static DataFrameColumn ToColumn(string name, Type type, List<object?> values)
    {
        if (type == typeof(BigInteger) || type == typeof(ulong))
            return WholeNumbers(name, values.ConvertAll(Whole));
        if (type == typeof(DateOnly) || type == typeof(DateTime))
            return new DateTimeDataFrameColumn(name, values.Select(Time));
        return Type.GetTypeCode(type) switch
        {
            TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 =>
                new Int32DataFrameColumn(name,
                    values.Select(value => value is null ? (int?)null : Convert.ToInt32(value, CultureInfo.InvariantCulture))),
            TypeCode.Int64 or TypeCode.UInt32 =>
                new Int64DataFrameColumn(name,
                    values.Select(value => value is null ? (long?)null : Convert.ToInt64(value, CultureInfo.InvariantCulture))),
            TypeCode.Decimal when !values.TrueForAll(value => value is null || IsExact((decimal)value)) =>
                new DecimalDataFrameColumn(name, values.Select(value => (decimal?)value)),
            TypeCode.Single or TypeCode.Double or TypeCode.Decimal =>
                new DoubleDataFrameColumn(name,
                    values.Select(value => value is null ? (double?)null : Convert.ToDouble(value, CultureInfo.InvariantCulture))),
            TypeCode.Boolean => new BooleanDataFrameColumn(name, values.Select(value => (bool?)value)),
            _ => new StringDataFrameColumn(name, values.Select(Words.Of)),
        };
    }

    private static DataFrameColumn WholeNumbers(string name, List<BigInteger?> values)
    {
        if (values.TrueForAll(value => value is null || Fits(value.Value, long.MinValue, long.MaxValue)))
            return new Int64DataFrameColumn(name, values.Select(value => (long?)value));
        return values.TrueForAll(value => value is null || Fits(value.Value, (BigInteger)decimal.MinValue, (BigInteger)decimal.MaxValue))
            ? new DecimalDataFrameColumn(name, values.Select(value => (decimal?)value))
            : new DoubleDataFrameColumn(name, values.Select(value => (double?)value));
    }

    private static BigInteger? Whole(object? value) => value switch
    {
        null => null,
        ulong number => number,
        _ => (BigInteger)value,
    };

    private static bool Fits(BigInteger value, BigInteger least, BigInteger most) => value >= least && value <= most;

    // Fifteen digits always come back from a Double as they went in; more may, and then are as true.
    private static bool IsExact(decimal value) => (decimal)(double)value == value;

    private static DateTime? Time(object? value) => value is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : (DateTime?)value;
}
