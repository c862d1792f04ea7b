using Sylvan.Data.Csv;

namespace Analysis.Articles;

/// <summary>A table of articles as CSV, with a column "text" and any of id, title, date, dateline, author, outlet, section, url.</summary>
internal sealed class CsvFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "CSV";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension is ".csv";

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        using var csv = CsvDataReader.Create(file.OpenText(), new CsvDataReaderOptions { BufferSize = 1 << 20, MaxBufferSize = 1 << 26 });
        var columns = Enumerable.Range(0, csv.FieldCount).Select(csv.GetName).ToArray();
        ArticleRecord.CheckColumns(columns, file.Options, log);
        while (Advance(csv))
        {
            var record = new ArticleRecord(file.Options);
            for (var i = 0; i < columns.Length && i < csv.RowFieldCount; i++)
                record[columns[i]] = csv.GetString(i);
            if (record.ToArticle(file.IdOf(csv.RowNumber), log) is { } article)
                yield return article;
            else
                log.LeaveOut($"row {csv.RowNumber} has no text and is left out.");
        }
    }

    private static bool Advance(CsvDataReader csv)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException e)
        {
            throw new InvalidDataException($"row {csv.RowNumber + 1} is not CSV: {e.Message}", e);
        }
    }
}
