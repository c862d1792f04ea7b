using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MimeKit;

namespace Analysis.Articles;

/// <summary>A mail (.eml), or a box of them (mbox): each mail is an article, and so is each that is attached to one.</summary>
internal sealed partial class MailFormat : IArticleFormat
{
    private static readonly string[] Fields = ["From", "To", "Subject", "Date", "Received", "Return-Path", "MIME-Version", "Message-ID",
        "Delivered-To", "X-Mailer", "Content-Type"];

    /// <inheritdoc/>
    public string Name => "mail";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Extension is ".eml" or ".mbox" or ".mbx" || MailBox.Begins(file.HeadText)
            || (Header().Matches(file.HeadText[..Math.Min(file.HeadText.Length, 4000)])
            .Select(match => match.Groups["name"].Value).Distinct(StringComparer.OrdinalIgnoreCase).Count(name => Fields.Contains(name,
                StringComparer.OrdinalIgnoreCase)) >= 3
            && StartsWithHeader().IsMatch(file.HeadText));

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) =>
        new RecordArticles(file, log, "mail").Of(Messages(file, log).SelectMany(WithAttached).Select(ToRecord));

    private static IEnumerable<MimeMessage> Messages(SourceFile file, ReadingLog log)
    {
        var number = 0;
        using var stream = file.Open();
        foreach (var bytes in MailBox.Begins(file.HeadText) ? MailBox.Mails(stream) : [MailBox.Whole(stream)])
        {
            number++;
            if (Parsed(bytes) is not { } message)
            {
                log.LeaveOut($"mail {number} can't be read: it has no header.");
                continue;
            }
            if (MailEnd.IsMissing(message, bytes))
                log.Break($"mail {number} is cut off: the end of its last part is missing, and words may be lost.");
            yield return message;
        }
    }

    private static MimeMessage? Parsed(byte[] bytes)
    {
        try
        {
            using var memory = new MemoryStream(bytes, writable: false);
            return MimeMessage.Load(memory);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static IEnumerable<MimeMessage> WithAttached(MimeMessage message)
    {
        var attached = MailText.Attached(message.Body).ToList();
        return attached.Count > 0 && MailText.Of(message.Body).Count == 0 ? attached : [message, .. attached];
    }

    private static ArticleRecord ToRecord(MimeMessage message)
    {
        var record = new ArticleRecord(ColumnMap.Usual) { Blocks = MailText.Of(message.Body).ToImmutableArray() };
        record.Set(ArticleField.Title, message.Subject);
        // The library gives no date for what is no RFC 5322 date, and another day for zones by name: the words are read instead.
        record.Set(ArticleField.Date, message.Headers[HeaderId.Date]);
        record.Set(ArticleField.Outlet, message.From.Mailboxes.FirstOrDefault() is { } sender ? sender.Name ?? sender.Address : null);
        return record;
    }

    [GeneratedRegex(@"^(?<name>[A-Za-z][A-Za-z0-9-]{1,40}):[ \t\r\n]", RegexOptions.Multiline)]
    private static partial Regex Header();

    [GeneratedRegex(@"\A\s*[A-Za-z][A-Za-z0-9-]{1,40}:[ \t\r\n]")]
    private static partial Regex StartsWithHeader();
}
