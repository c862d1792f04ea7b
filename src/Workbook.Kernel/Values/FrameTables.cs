using System.Collections;
using System.Data;
using System.Globalization;
using System.Reflection;

namespace Workbook.Kernel;

/// <summary>
/// Frames of Microsoft.Data.Analysis and Deedle, and tables of ADO.NET → tables. The former are known by name, not by type: the
/// notebook's own version of the library is what a cell uses.
/// </summary>
internal static class FrameTables
{
    public static ValueTable? Of(object value)
    {
        if (value is DataTable table)
            return DataTable(table);
        for (var type = value.GetType(); type is not null; type = type.BaseType)
            switch (type.FullName)
            {
                case "Microsoft.Data.Analysis.DataFrame":
                    return DataFrame([.. ((IEnumerable)Get(value, "Columns")!).Cast<object>()]);
                case "Microsoft.Data.Analysis.DataFrameColumn":
                    return DataFrame([value]);
                case { } name when name.StartsWith("Deedle.Frame`2", StringComparison.Ordinal):
                    return DeedleFrame(value);
                case { } name when name.StartsWith("Deedle.Series`2", StringComparison.Ordinal):
                    return DeedleSeries(value);
            }
        return null;
    }

    private static ValueTable DataTable(DataTable table)
    {
        var columns = table.Columns.Cast<DataColumn>().ToList();
        var rows = table.Rows.Cast<DataRow>().Take(RowTables.ShownRows)
            .Select(row => (IReadOnlyList<TableCell>)[.. columns.Select(column => TableCell.Of(row.IsNull(column) ? null : row[column]))]).ToList();
        return new ValueTable([.. columns.Select(column => column.ColumnName)], rows, [.. columns.Select(column => RowTables.IsNumber(column.DataType))],
            table.Rows.Count, table.Rows.Count > rows.Count);
    }

    private static ValueTable DataFrame(List<object> columns)
    {
        var total = columns.Count == 0 ? 0 : Convert.ToInt64(Get(columns[0], "Length"), CultureInfo.InvariantCulture);
        var cells = columns.Select(column => ((IEnumerable)column).Cast<object?>().Take(RowTables.ShownRows).Select(TableCell.Of).ToList()).ToList();
        var rows = Enumerable.Range(0, (int)Math.Min(total, RowTables.ShownRows)).Select(row => (IReadOnlyList<TableCell>)[.. cells.Select(column => column[row])]).ToList();
        return new ValueTable([.. columns.Select(column => (string)Get(column, "Name")!)], rows,
            [.. columns.Select(column => RowTables.IsNumber((Type)Get(column, "DataType")!))], total, total > rows.Count);
    }

    private static ValueTable DeedleFrame(object frame)
    {
        var columns = ((IEnumerable)Get(frame, "ColumnKeys")!).Cast<object>().ToList();
        var keys = ((IEnumerable)Get(frame, "RowKeys")!).Cast<object>().ToList();
        var data = Get(Get(frame, "Columns")!, "Values")!;
        return Deedle(["", .. columns.Select(PlainText.Of)], keys, [.. ((IEnumerable)data).Cast<object>().Select(DeedleValues)]);
    }

    private static ValueTable DeedleSeries(object series) =>
        Deedle(["key", "value"], [.. ((IEnumerable)Get(series, "Keys")!).Cast<object>()], [DeedleValues(series)]);

    private static ValueTable Deedle(string[] names, List<object> keys, List<List<object?>> columns)
    {
        var rows = keys.Take(RowTables.ShownRows).Select((key, row) => (IReadOnlyList<TableCell>)
            [TableCell.Of(key), .. columns.Select(column => TableCell.Of(row < column.Count ? column[row] : null))]).ToList();
        bool[] numeric = [false, .. columns.Select(column => column.Find(cell => cell is not null) is { } cell && RowTables.IsNumber(cell.GetType()))];
        return new ValueTable(names, rows, numeric, keys.Count, keys.Count > rows.Count);
    }

    // Pairs of key and value, in which a missing value says so; other lists leave it out or put a zero for it.
    private static List<object?> DeedleValues(object series) =>
    [
        .. ((IEnumerable)Get(series, "ObservationsAll")!).Cast<object>().Take(RowTables.ShownRows)
            .Select(pair => Get(pair, "Value")!)
            .Select(value => Get(value, "HasValue") is true ? Get(value, "Value") : null),
    ];

    private static object? Get(object value, string property) =>
        value.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)?.GetValue(value);
}
