namespace Analysis.Articles;

/// <summary>Reads an article from one line of JSON by itself, so that an answer to it can be given before the next one comes.</summary>
internal static class LineReader
{
    /// <summary>The article.</summary>
    /// <param name="json">The line.</param>
    /// <param name="name">What to call the stream it comes by; with the number it is the id of an article that has none.</param>
    /// <param name="number">The line's number, from 1.</param>
    /// <param name="options">How to read it.</param>
    /// <exception cref="InvalidDataException">The line holds no article, or several.</exception>
    public static Article Read(string json, string name, int number, ReadingOptions options)
    {
        string? failure = null;
        var files = new ArticleFiles(options, problem => failure ??= problem.Message);
        var file = SourceFile.OfText(TextReader.Null, name, options);
        var log = new ReadingLog(file, null, files);
        var records = JsonFormat.RecordsOf(json, number, ColumnMap.Of(options), log);
        if (records.Count > 1)
            throw new InvalidDataException($"the line holds {records.Count} articles: give one a line.");
        return new RecordArticles(file, log, "line").Of(records).FirstOrDefault()
            ?? throw new InvalidDataException(failure ?? "the line has no text.");
    }
}
