namespace Analysis.Articles;

/// <summary>A web archive as crawlers of news write it: each page that was fetched is read like a saved one.</summary>
internal sealed class WarcFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "web archive";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.Span.StartsWith("WARC/"u8);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        using var reader = new WarcReader(file.Open());
        var (number, others, changed) = (0, 0, 0);
        while (reader.Read() is { } record)
        {
            if (record.Type is not ("response" or "resource" or "conversion"))
            {
                Pass(record, log);
                continue;
            }
            number++;
            changed += record.IsAsWritten ? 0 : 1;
            foreach (var article in Page(record, file, number, log, ref others))
                yield return article with { Url = article.Url ?? record.Url };
        }
        if (others > 0)
            log.Note($"{others} of its records are no pages (pictures, scripts, answers without success)");
        if (changed > 0)
            log.Break($"{changed} of its records are not as they were written: their digests differ. Get the archive anew.");
        if (reader.Broken > 0)
            log.Break($"{reader.Broken} of its records could not be read: they are broken.");
    }

    private static void Pass(WarcRecord record, ReadingLog log)
    {
        if (record.Type is "revisit")
            log.Note("records of pages that had not changed since an earlier visit hold no text");
        else if (record.Type is not ("warcinfo" or "request" or "metadata" or "continuation"))
            log.LeaveOut($"the record of {record.Url ?? "no address"} is of a kind that is not known ('{record.Type}').");
    }

    private static List<Article> Page(WarcRecord record, SourceFile file, int number, ReadingLog log, ref int others)
    {
        try
        {
            var http = record.Type is "response" ? HttpMessage.Of(record.Body) : new HttpMessage(200, record.Headers, record.Body);
            if (http is null || http.Body.Length == 0)
                log.LeaveOut($"the record of {record.Url ?? $"page {number}"} is {(http is null ? "broken" : "empty")}.");
            else if (http.Status is >= 200 and < 300 && IsText(http))
                return record.IsCut
                    ? throw new InvalidDataException("is longer than 64 MB: no page is.")
                    : Articles(http, file, number, log);
            else
                others++;
        }
        catch (Exception e)
            when (e is InvalidDataException or InvalidOperationException or IOException or FormatException or NotSupportedException)
        {
            log.LeaveOut($"the page {record.Url ?? $"{number}"}: {e.Message}");
        }
        return [];
    }

    private static List<Article> Articles(HttpMessage http, SourceFile file, int number, ReadingLog log)
    {
        var text = TextDecoder.Decode(http.Body, http.Charset);
        var page = file.Part(file.IdOf(number), text, http.MediaType is "text/plain" ? ".txt" : ".html");
        var format = ArticleFormats.Of(page) ?? throw new InvalidDataException("nothing known was found in it.");
        return [.. format.Read(page, log)];
    }

    private static bool IsText(HttpMessage http) => http.MediaType is "text/html" or "application/xhtml+xml" or "text/plain"
        || (http.MediaType.Length == 0 && http.Body.AsSpan(0, Math.Min(1024, http.Body.Length)).Contains((byte)'<'));
}
