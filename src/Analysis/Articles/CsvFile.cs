using Sylvan.Data.Csv;

namespace Analysis.Articles;

/// <summary>A table of articles as CSV, with a column "text" and any of id, title, date, dateline, author, outlet, section, url.</summary>
internal static class CsvFile
{
    /// <summary>The articles, one after the other; a row without text is reported and left out.</summary>
    /// <exception cref="InvalidDataException">There is no column "text", or the rows can't be read.</exception>
    public static IEnumerable<Article> Read(TextReader reader, string file, string id, Action<Problem> report)
    {
        using var csv = CsvDataReader.Create(reader, new CsvDataReaderOptions { BufferSize = 1 << 20, MaxBufferSize = 1 << 26 });
        var columns = Enumerable.Range(0, csv.FieldCount).Select(csv.GetName).ToArray();
        if (!columns.Contains("text", StringComparer.OrdinalIgnoreCase))
            throw new InvalidDataException($"has no column \"text\" among {string.Join(", ", columns.Select(c => $"\"{c}\""))}. Name the column that holds the articles so.");
        while (Advance(csv))
        {
            var record = new ArticleRecord();
            for (var i = 0; i < columns.Length && i < csv.RowFieldCount; i++)
                record[columns[i]] = csv.GetString(i);
            if (record.ToArticle($"{id}#{csv.RowNumber}", file) is { } article)
                yield return article;
            else
                report(new Problem(file, null, $"row {csv.RowNumber} has no text and is left out."));
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
