using Parquet;
using Parquet.Schema;
using Parquet.Serialization;

namespace Workbook.Output;

/// <summary>Writes rows as Parquet, in groups, so that not all of them are held in memory.</summary>
internal static class ParquetRows
{
    private const int RowsInGroup = 50_000;

    /// <summary>Writes the rows to a stream that can seek; a column's type is that of its first value that is there, text where none is.</summary>
    public static async Task WriteAsync<T>(Stream stream, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        ParquetSchema? schema = null;
        foreach (var group in rows.Chunk(RowsInGroup).DefaultIfEmpty([]))
        {
            var values = group.Select(row => columns.ToDictionary(c => c.Name, c => c.Value(row))).ToList();
            var append = schema is not null;
            schema ??= new ParquetSchema(columns.Select(c => FieldOf(c.Name, values)));
            await ParquetSerializer.SerializeUntypedAsync([.. values.Cast<IDictionary<string, object?>>()], schema, stream,
                new ParquetOptions { Append = append }).ConfigureAwait(false);
        }
    }

    private static DataField FieldOf(string name, List<Dictionary<string, object?>> rows) =>
        rows.Select(row => row[name]).FirstOrDefault(value => value is not null) switch
        {
            int => new DataField<int?>(name),
            double => new DataField<double?>(name),
            bool => new DataField<bool?>(name),
            _ => new DataField<string>(name),
        };
}
