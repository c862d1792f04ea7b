using System.Text.RegularExpressions;
using MimeKit;

namespace Analysis.Articles;

/// <summary>Documents that ProQuest sent by mail: they stand in the mail's page, and not once more in its text.</summary>
internal sealed partial class ProQuestMailFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "ProQuest, mail";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        Header().IsMatch(file.HeadText) && file.HeadText.Contains("proquest", StringComparison.OrdinalIgnoreCase)
        && Page(file, null) is not null;

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) => ProQuestParts.Read(Page(file, log)!, 0, file, log);

    /// <summary>The page with the documents; null where there is none.</summary>
    private static string? Page(SourceFile file, ReadingLog? log)
    {
        try
        {
            using var stream = file.Open();
            var bytes = MailBox.Whole(stream);
            var message = MimeMessage.Load(new MemoryStream(bytes, writable: false));
            if (MailEnd.IsMissing(message, bytes))
                log?.Break("is cut off: the end of its last part is missing, and documents may be lost. Get it anew.");
            return message.BodyParts.OfType<TextPart>().Where(part => part.IsHtml).Select(part => part.Text)
                .FirstOrDefault(ProQuestParts.AreIn);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:MIME-Version|Content-Type):",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Header();
}
