using Parquet.Schema;
using Parquet.Serialization;

namespace Analysis;

/// <summary>Tables as Parquet files, for other tools.</summary>
public static class ParquetTables
{
    /// <summary>Writes a table; a date becomes a timestamp at midnight, and every column may hold null.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">A relative one goes below the folder that WORKBOOK_OUT names, else below the current one.</param>
    /// <returns>The table, so that a cell can end with it.</returns>
    public static Table SaveParquet(this Table table, string path)
    {
        using var content = new MemoryStream();
        Task.Run(() => WriteAsync(table, content)).GetAwaiter().GetResult();
        OutputFile.Write(path, content.ToArray());
        return table;
    }

    private static Task WriteAsync(Table table, Stream stream)
    {
        var schema = new ParquetSchema(table.Columns.Select(Field));
        var rows = Enumerable.Range(0, table.RowCount)
            .Select(row => (IDictionary<string, object?>)table.Columns.ToDictionary(column => column.Name, column => Value(column.Values[row])));
        return ParquetSerializer.SerializeUntypedAsync([.. rows], schema, stream);
    }

    private static DataField Field(Column column) => column.Type switch
    {
        var type when type == typeof(int) => new DataField<int?>(column.Name),
        var type when type == typeof(double) => new DataField<double?>(column.Name),
        var type when type == typeof(bool) => new DataField<bool?>(column.Name),
        var type when type == typeof(DateOnly) => new DataField<DateTime?>(column.Name),
        _ => new DataField<string>(column.Name),
    };

    private static object? Value(object? value) => value is DateOnly date ? date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) : value;
}
