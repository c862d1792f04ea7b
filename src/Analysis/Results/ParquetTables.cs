using Parquet;
using Parquet.Schema;
using Parquet.Serialization;

namespace Analysis;

/// <summary>Tables as Parquet files, for other tools.</summary>
public static class ParquetTables
{
    /// <summary>Writes a result; a date becomes a timestamp at midnight, and every column may hold null.</summary>
    /// <param name="result">The result.</param>
    /// <param name="path">A relative one goes below the folder that WORKBOOK_OUT names, else below the current one.</param>
    /// <returns>The result, so that a cell can end with it.</returns>
    public static T SaveParquet<T>(this T result, string path)
        where T : ITabular
    {
        OutputFile.Write(path, stream => Write([result.ToTable()], stream));
        return result;
    }

    /// <summary>Writes one table that comes in parts, a row group each, so that not all of it is held in memory.</summary>
    /// <param name="parts">Tables of the same columns, one after the other; the first one's types hold.</param>
    /// <param name="stream">A stream that can seek.</param>
    public static void Write(IEnumerable<Table> parts, Stream stream) => Task.Run(() => WriteAsync(parts, stream)).GetAwaiter().GetResult();

    private static async Task WriteAsync(IEnumerable<Table> parts, Stream stream)
    {
        ParquetSchema? schema = null;
        foreach (var part in parts)
        {
            var options = new ParquetOptions { Append = schema is not null };
            schema ??= new ParquetSchema(part.Columns.Select(Field));
            await ParquetSerializer.SerializeUntypedAsync([.. RowsOf(part)], schema, stream, options).ConfigureAwait(false);
        }
    }

    private static IEnumerable<IDictionary<string, object?>> RowsOf(Table table) => Enumerable.Range(0, table.RowCount)
        .Select(
            row => (IDictionary<string, object?>)table.Columns.ToDictionary(column => column.Name, column => Value(column.Values[row])));

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
