using MimeKit;

namespace Analysis.Articles;

/// <summary>A page that a browser has saved in one file (MHTML): its page is read like any other.</summary>
internal sealed class MhtmlFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "saved page (MHTML)";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension is ".mht" or ".mhtml"
        || file.HeadText.AsSpan(0, Math.Min(file.HeadText.Length, 2000)).Contains("Snapshot-Content-Location:",
            StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        using var stream = file.Open();
        var bytes = MailBox.Whole(stream);
        var message = MimeMessage.Load(new MemoryStream(bytes, writable: false));
        var page = message.BodyParts.OfType<TextPart>().FirstOrDefault(part => part.IsHtml)
            ?? throw new InvalidDataException("holds no page. Save the page anew.");
        if (MailEnd.IsMissing(message, bytes))
            TellCut(page, message, log);
        using var memory = new MemoryStream();
        page.Content?.DecodeTo(memory);
        var source = file.Part(file.Id, TextDecoder.Decode(memory.ToArray(), page.ContentType.Charset), ".html");
        var format = ArticleFormats.Of(source) ?? throw new InvalidDataException("nothing known was found in its page.");
        var address = message.Headers["Snapshot-Content-Location"] ?? page.ContentLocation?.ToString();
        foreach (var article in format.Read(source, log))
            yield return article with { Url = article.Url ?? address };
    }

    /// <summary>Behind the page stand its pictures: where these are cut off, no words are.</summary>
    private static void TellCut(TextPart page, MimeMessage message, ReadingLog log)
    {
        if (message.BodyParts.LastOrDefault() == page)
            log.Break("is cut off inside of its page: the end of the story may be missing. Save the page anew.");
        else
            log.Note("is cut off behind its page: pictures are missing, words are not");
    }
}
