using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Results as data frames of Microsoft.Data.Analysis.</summary>
public static class DataFrames
{
    /// <summary>A result as a data frame, with the columns of its table; a date becomes a DateTime at midnight.</summary>
    public static DataFrame ToDataFrame(this ITabular result) => new(result.ToTable().Columns.Select(ToColumn));

    /// <summary>A data frame as a table: to show it, or to save it.</summary>
    /// <param name="frame">The data frame.</param>
    /// <param name="caption">What it holds.</param>
    public static Table AsTable(this DataFrame frame, string caption = "Data frame") => new(caption, frame.Columns.Select(FromColumn));

    private static DataFrameColumn ToColumn(Column column) => column.Type switch
    {
        var type when type == typeof(int) => new Int32DataFrameColumn(column.Name, column.Values.Cast<int?>()),
        var type when type == typeof(double) => new DoubleDataFrameColumn(column.Name, column.Values.Cast<double?>()),
        var type when type == typeof(bool) => new BooleanDataFrameColumn(column.Name, column.Values.Cast<bool?>()),
        var type when type == typeof(DateOnly) => new DateTimeDataFrameColumn(
            column.Name, column.Values.Select(value => value is DateOnly date ? date.ToDateTime(TimeOnly.MinValue) : (DateTime?)null)),
        _ => new StringDataFrameColumn(column.Name, column.Values.Cast<string?>()),
    };

    private static Column FromColumn(DataFrameColumn column)
    {
        var values = Enumerable.Range(0, (int)column.Length).Select(row => column[row]).ToList();
        if (column.DataType == typeof(DateTime))
            return Column.Of(column.Name, values, value => value is DateTime time ? DateOnly.FromDateTime(time) : (DateOnly?)null);
        if (column.DataType == typeof(bool))
            return Column.Of(column.Name, values, value => (bool?)value);
        if (column.DataType == typeof(int) || column.DataType == typeof(short) || column.DataType == typeof(byte))
            return Column.Of(column.Name, values, value => value is null ? (int?)null : Invariant.Int(value));
        if (column.IsNumericColumn())
            return Column.Of(column.Name, values, value => value is null ? (double?)null : Invariant.Double(value));
        return Column.Of(column.Name, values, value => value is null ? null : Invariant.Text(value));
    }
}
