using System.Collections;
using System.Collections.Concurrent;
using System.Data;
using System.Globalization;
using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting.TabularData;

namespace Workbook.Kernel;

/// <summary>
/// Frames of Microsoft.Data.Analysis and Deedle with their rows and columns, views of ML.NET, and tables of ADO.NET → tables. Libraries
/// are known by name, not by type: the notebook's own version of the library is what a cell uses.
/// </summary>
internal static class FrameTables
{
    private const string DataFrameRow = "Microsoft.Data.Analysis.DataFrameRow";
    private static readonly ConcurrentDictionary<Type, Func<object, ValueTable?>?> Known = new();

    /// <summary>The value as a table, or null when it is no frame and no part of one.</summary>
    public static ValueTable? Of(object value) => Known.GetOrAdd(value.GetType(), Reader)?.Invoke(value);

    /// <summary>The cells of a row that is a frame's own, by the names of its columns; null for any other row.</summary>
    public static IEnumerable<KeyValuePair<string, object?>>? RowOf(object row) => row.GetType().FullName == DataFrameRow
        ? (IEnumerable<KeyValuePair<string, object?>>?)row.GetType().GetMethod("GetValues", [])?.Invoke(row, [])
        : null;

    private static Func<object, ValueTable?>? Reader(Type type)
    {
        if (type.IsAssignableTo(typeof(DataTable)))
            return value => DataTable((DataTable)value);
        if (type == typeof(TabularDataResource))
            return value => RowTables.Of(
                ((TabularDataResource)value).Data.Select(row => row.ToDictionary(cell => cell.Key, cell => (object?)cell.Value)));
        if (type is { IsArray: true } && type.GetArrayRank() == 2)
            return value => Grid.Of((Array)value);
        for (var next = type; next is not null; next = next.BaseType)
            if (Reader(next.FullName ?? "") is { } reader)
                return reader;
        return DataViews.Reader(type);
    }

    private static Func<object, ValueTable?>? Reader(string type) => type switch
    {
        "Microsoft.Data.Analysis.DataFrame" => value => DataFrame([.. ((IEnumerable)Get(value, "Columns")!).Cast<object>()]),
        "Microsoft.Data.Analysis.DataFrameColumn" => value => DataFrame([value]),
        "Microsoft.Data.Analysis.DataFrameColumnCollection" => value => Columns((IEnumerable)value),
        "Microsoft.Data.Analysis.DataFrameRowCollection" =>
            value => RowTables.Of((IEnumerable)value) is { } rows ? rows with { Total = Number(value, "Count") } : null,
        DataFrameRow => value => RowOf(value) is { } cells
            ? Pairs("column", [.. cells.Select(cell => (IReadOnlyList<TableCell>)[new(cell.Key), TableCell.Of(cell.Value)])])
            : null,
        _ when type.StartsWith("Deedle.Frame`2", StringComparison.Ordinal) => DeedleFrame,
        _ when type.StartsWith("Deedle.Series`2", StringComparison.Ordinal) => DeedleSeries,
        _ => null,
    };

    private static ValueTable Columns(IEnumerable columns)
    {
        var rows = columns.Cast<object>().Select(column => (IReadOnlyList<TableCell>)
        [
            TableCell.Of(Get(column, "Name")), new(((Type)Get(column, "DataType")!).Name), TableCell.Of(Get(column, "Length")),
            TableCell.Of(Get(column, "NullCount")),
        ]).ToList();
        return new ValueTable(["column", "type", "rows", "missing"], rows, [false, false, true, true], rows.Count, false);
    }

    private static ValueTable Pairs(string name, IReadOnlyList<IReadOnlyList<TableCell>> pairs) =>
        new([name, "value"], pairs, [false, false], pairs.Count, false);

    private static long Number(object value, string property) => Convert.ToInt64(Get(value, property), CultureInfo.InvariantCulture);

    private static ValueTable DataTable(DataTable table)
    {
        var columns = table.Columns.Cast<DataColumn>().ToList();
        var rows = table.Rows.Cast<DataRow>().Take(RowTables.ShownRows)
            .Select(row => (IReadOnlyList<TableCell>)[.. columns.Select(column => TableCell.Of(row.IsNull(column) ? null : row[column]))])
            .ToList();
        return new ValueTable(
            [.. columns.Select(column => column.ColumnName)], rows, [.. columns.Select(column => RowTables.IsNumber(column.DataType))],
            table.Rows.Count, table.Rows.Count > rows.Count);
    }

    private static ValueTable DataFrame(List<object> columns)
    {
        var total = columns.Count == 0 ? 0 : Number(columns[0], "Length");
        var cells = columns.Select(column => ((IEnumerable)column).Cast<object?>().Take(RowTables.ShownRows).Select(TableCell.Of).ToList())
            .ToList();
        var rows = Enumerable.Range(0, (int)Math.Min(total, RowTables.ShownRows))
            .Select(row => (IReadOnlyList<TableCell>)[.. cells.Select(column => column[row])])
            .ToList();
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
        bool[] numeric =
            [false, .. columns.Select(column => column.Find(cell => cell is not null) is { } cell && RowTables.IsNumber(cell.GetType()))];
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
