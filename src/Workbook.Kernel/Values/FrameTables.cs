using System.Collections;
using System.Reflection;

namespace Workbook.Kernel;

/// <summary>
/// Frames of Microsoft.Data.Analysis and Deedle → tables. They are known by name, not by type: the notebook's own
/// version of the library is what a cell uses.
/// </summary>
internal static class FrameTables
{
    private const int ShownRows = 100;

    public static ValueTable? Of(object value) => value.GetType().FullName switch
    {
        "Microsoft.Data.Analysis.DataFrame" => DataFrame(value),
        { } name when name.StartsWith("Deedle.Frame`2", StringComparison.Ordinal) => DeedleFrame(value),
        { } name when name.StartsWith("Deedle.Series`2", StringComparison.Ordinal) => DeedleSeries(value),
        _ => null,
    };

    private static ValueTable DataFrame(object frame)
    {
        var columns = ((IEnumerable)Get(frame, "Columns")!).Cast<object>().ToList();
        var total = columns.Count == 0 ? 0 : (long)Get(columns[0], "Length")!;
        var cells = columns.Select(column => ((IEnumerable)column).Cast<object?>().Take(ShownRows).Select(RowTables.Text).ToList()).ToList();
        var rows = Enumerable.Range(0, (int)Math.Min(total, ShownRows)).Select(row => (IReadOnlyList<string>)[.. cells.Select(column => column[row])]).ToList();
        return new ValueTable([.. columns.Select(column => (string)Get(column, "Name")!)], rows,
            [.. columns.Select(column => RowTables.IsNumber((Type)Get(column, "DataType")!))], total, total > ShownRows);
    }

    private static ValueTable DeedleFrame(object frame)
    {
        var columns = ((IEnumerable)Get(frame, "ColumnKeys")!).Cast<object>().ToList();
        var keys = ((IEnumerable)Get(frame, "RowKeys")!).Cast<object>().ToList();
        var data = Get(Get(frame, "Columns")!, "Values")!;
        var cells = ((IEnumerable)data).Cast<object>().Select(DeedleValues).ToList();
        var rows = keys.Take(ShownRows).Select((key, row) => (IReadOnlyList<string>)
            [RowTables.Text(key), .. cells.Select(column => RowTables.Text(row < column.Count ? column[row] : null))]).ToList();
        bool[] numeric = [false, .. cells.Select(column => column.Find(cell => cell is not null) is { } cell && RowTables.IsNumber(cell.GetType()))];
        return new ValueTable(["", .. columns.Select(RowTables.Text)], rows, numeric, keys.Count, keys.Count > ShownRows);
    }

    private static ValueTable DeedleSeries(object series)
    {
        var keys = ((IEnumerable)Get(series, "Keys")!).Cast<object>().ToList();
        var values = DeedleValues(series);
        var rows = keys.Take(ShownRows).Select((key, row) => (IReadOnlyList<string>)[RowTables.Text(key), RowTables.Text(row < values.Count ? values[row] : null)]).ToList();
        var numeric = values.Find(cell => cell is not null) is { } first && RowTables.IsNumber(first.GetType());
        return new ValueTable(["key", "value"], rows, [false, numeric], keys.Count, keys.Count > ShownRows);
    }

    // Series.ValuesAll skips nothing, so that a missing value keeps its row.
    private static List<object?> DeedleValues(object series)
    {
        var all = series.GetType().GetProperty("ValuesAll") is { } property ? property.GetValue(series) : Get(series, "Values");
        return [.. ((IEnumerable)all!).Cast<object?>().Take(ShownRows)];
    }

    private static object? Get(object value, string property) =>
        value.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)?.GetValue(value);
}
