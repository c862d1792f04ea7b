using System.Collections;
using System.Data;
using System.Globalization;

namespace Workbook.Kernel;

/// <summary>How large a value is that has rows, columns or items; nothing is read or computed to find out.</summary>
internal static class Shape
{
    /// <summary>Rows and columns, or items; empty for all else.</summary>
    public static string Of(object? value) => value switch
    {
        null or string => "",
        DataTable table => Rows(table.Rows.Count, table.Columns.Count),
        Array { Rank: > 1 } grid => string.Join(" × ", Enumerable.Range(0, grid.Rank).Select(grid.GetLength).Select(Number)),
        ICollection items => Items(items.Count),
        _ => OfFrame(value) ?? OfCounted(value) ?? "",
    };

    private static string? OfFrame(object value)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (type.FullName == "Microsoft.Data.Analysis.DataFrame")
                return Rows(Count(Get(value, "Rows"), "Count"), Count(Get(value, "Columns"), "Count"));
            if (type.FullName?.StartsWith("Deedle.Frame`2", StringComparison.Ordinal) is true)
                return Rows(Count(value, "RowCount"), Count(value, "ColumnCount"));
        }
        return null;
    }

    private static string? OfCounted(object value) => Array.Find(value.GetType().GetInterfaces(), known => known.IsGenericType
            && (known.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>)
                || known.GetGenericTypeDefinition() == typeof(ICollection<>))) is { } counted
        ? Items(Convert.ToInt64(counted.GetProperty("Count")!.GetValue(value), CultureInfo.InvariantCulture))
        : null;

    private static string Rows(long rows, long columns) => $"{Number(rows)} × {Number(columns)}";

    private static string Items(long count) => count == 1 ? "1 item" : $"{Number(count)} items";

    private static string Number(int count) => Number((long)count);

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static long Count(object? value, string property) => Convert.ToInt64(Get(value, property), CultureInfo.InvariantCulture);

    private static object? Get(object? value, string property) => value?.GetType().GetProperty(property)?.GetValue(value);
}
