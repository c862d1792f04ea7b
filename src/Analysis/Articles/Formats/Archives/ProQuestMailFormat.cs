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
        Header().IsMatch(file.HeadText) && file.HeadText.Contains("proquest", StringComparison.OrdinalIgnoreCase) && Page(file) is not null;

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) => ProQuestParts.Read(Page(file)!, 0, file, log);

    /// <summary>The page with the documents; null where there is none.</summary>
    private static string? Page(SourceFile file)
    {
        try
        {
            using var stream = file.Open();
            return MimeMessage.Load(stream).BodyParts.OfType<TextPart>().Where(part => part.IsHtml).Select(part => part.Text)
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
