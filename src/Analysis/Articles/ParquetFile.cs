using System.Globalization;
using Parquet;
using Parquet.Serialization;

namespace Analysis.Articles;

/// <summary>A table of articles as Parquet, with a column "text" and any of id, title, date, dateline, author, outlet, url.</summary>
internal static class ParquetFile
{
    /// <summary>The articles, one row group after the other; a row without text is reported and left out.</summary>
    /// <exception cref="InvalidDataException">It is no Parquet file, or has no column "text".</exception>
    public static IEnumerable<Article> Read(string file, string id, Action<Problem> report)
    {
        using var stream = File.OpenRead(file);
        var number = 0;
        for (var group = 0; group < RowGroups(file); group++)
        {
            foreach (var row in Rows(stream, group))
            {
                number++;
                if (ToRecord(row).ToArticle($"{id}#{number}", file) is { } article)
                    yield return article;
                else
                    report(new Problem(file, null, $"row {number} has no text and is left out."));
            }
        }
    }

    private static int RowGroups(string file) => Reading(() =>
    {
        var reader = ParquetReader.CreateAsync(file).GetAwaiter().GetResult();
        try
        {
            return reader.Schema.DataFields.Any(f => f.Name.Equals("text", StringComparison.OrdinalIgnoreCase))
                ? reader.RowGroupCount
                : throw new InvalidDataException("has no column \"text\". Name the column that holds the articles so.");
        }
        finally
        {
            reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    });

    private static IEnumerable<IDictionary<string, object>> Rows(Stream stream, int group) => Reading(() =>
        ParquetSerializer.DeserializeUntypedAsync(stream, null, group).GetAwaiter().GetResult().Data);

    private static ArticleRecord ToRecord(IDictionary<string, object> row)
    {
        var record = new ArticleRecord();
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
