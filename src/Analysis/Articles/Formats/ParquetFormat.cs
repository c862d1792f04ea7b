using System.Globalization;
using Parquet;
using Parquet.Serialization;

namespace Analysis.Articles;

/// <summary>A table of articles as Parquet, with a column "text" and any of id, title, date, dateline, author, outlet, section, url.</summary>
internal sealed class ParquetFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "Parquet";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.Span.StartsWith("PAR1"u8) || file.Extension is ".parquet";

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        using var stream = file.OpenSeekable();
        var number = 0;
        for (var group = 0; group < RowGroups(stream, file, log); group++)
        {
            foreach (var row in Rows(stream, group))
            {
                number++;
                if (ToRecord(row, file).ToArticle(file.IdOf(number), log) is { } article)
                    yield return article;
                else
                    log.LeaveOut($"row {number} has no text and is left out.");
            }
        }
    }

    private static int RowGroups(Stream stream, SourceFile file, ReadingLog log) => Reading(() =>
    {
        var reader = ParquetReader.CreateAsync(stream, leaveStreamOpen: true).GetAwaiter().GetResult();
        try
        {
            ArticleRecord.CheckColumns([.. reader.Schema.DataFields.Select(f => f.Name)], file.Options, log);
            return reader.RowGroupCount;
        }
        finally
        {
            reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    });

    private static IEnumerable<IDictionary<string, object>> Rows(Stream stream, int group) => Reading(() =>
        ParquetSerializer.DeserializeUntypedAsync(stream, null, group).GetAwaiter().GetResult().Data);

    private static ArticleRecord ToRecord(IDictionary<string, object> row, SourceFile file)
    {
        var record = new ArticleRecord(file.Options);
        foreach (var (column, value) in row)
            if (value is not null)
                record[column] = Convert.ToString(value, CultureInfo.InvariantCulture);
        return record;
    }

    private static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (IOException or InvalidDataException or UnauthorizedAccessException))
        {
            throw new InvalidDataException($"is not a Parquet file that can be read: {e.Message}", e);
        }
    }
}
