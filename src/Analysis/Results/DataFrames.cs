using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The analyses as data frames of Microsoft.Data.Analysis, with the columns of <see cref="AnalysisTables"/>.</summary>
public static class DataFrames
{
    /// <summary>The table as a data frame; a date becomes a DateTime at midnight.</summary>
    public static DataFrame ToDataFrame(this Table table) => new(table.Columns.Select(ToColumn));

    /// <inheritdoc cref="AnalysisTables.ToTable(IEnumerable{Article})"/>
    public static DataFrame ToDataFrame(this IEnumerable<Article> articles) => articles.ToTable().ToDataFrame();

    /// <inheritdoc cref="AnalysisTables.ToTable(IEnumerable{Quotation})"/>
    public static DataFrame ToDataFrame(this IEnumerable<Quotation> quotations) => quotations.ToTable().ToDataFrame();

    /// <inheritdoc cref="AnalysisTables.ToTable(IEnumerable{TopicHit})"/>
    public static DataFrame ToDataFrame(this IEnumerable<TopicHit> hits) => hits.ToTable().ToDataFrame();

    /// <inheritdoc cref="AnalysisTables.ToTable(IEnumerable{CountryMention})"/>
    public static DataFrame ToDataFrame(this IEnumerable<CountryMention> mentions) => mentions.ToTable().ToDataFrame();

    /// <inheritdoc cref="AnalysisTables.ToTable(Counts)"/>
    public static DataFrame ToDataFrame(this Counts counts) => counts.ToTable().ToDataFrame();

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
