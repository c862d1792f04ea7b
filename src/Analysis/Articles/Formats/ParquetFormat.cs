using Parquet;

namespace Analysis.Articles;

/// <summary>
/// A table in Parquet. Of its columns only those of use are read, so that one of a kind that can't be read spoils nothing.
/// </summary>
internal sealed class ParquetFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "Parquet";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.Span.StartsWith("PAR1"u8) || file.Extension is ".parquet";

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) => new RecordArticles(file, log, "row").Of(Records(file, log));

    private static IEnumerable<ArticleRecord> Records(SourceFile file, ReadingLog log)
    {
        using var stream = file.OpenSeekable();
        var reader = ParquetColumn.Reading(() => ParquetReader.CreateAsync(stream).GetAwaiter().GetResult());
        var map = ColumnMap.Of(file.Options);
        var columns = ParquetColumn.Reading(() => ParquetColumn.Of(reader.Schema, map));
        _ = new TableColumns([.. columns.Select(column => column.Name)], map, log);
        var used = columns.Where(column => map.Find(column.Name) is not null).ToList();
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            var values = used.ConvertAll(column => (column.Name, Cells: column.Read(reader, group, map, log)));
            for (var row = 0; row < values.Max(column => column.Cells.Count); row++)
                yield return ToRecord(values, row, map);
        }
    }

    private static ArticleRecord ToRecord(List<(string Name, List<string?> Cells)> values, int row, ColumnMap map)
    {
        var record = new ArticleRecord(map);
        foreach (var (name, cells) in values)
            record.Take(name, row < cells.Count ? cells[row] : null);
        return record;
    }
}
