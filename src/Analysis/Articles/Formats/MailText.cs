using System.Text;
using MimeKit;
using MimeKit.Text;

namespace Analysis.Articles;

/// <summary>
/// The text of a mail. Of the same text in two forms one is read; of several texts all are, each in its own place. The library's own
/// choice gives the first text only, and none where the order is unusual.
/// </summary>
internal static class MailText
{
    /// <summary>The text as blocks, in order.</summary>
    public static List<(BlockKind Kind, string Words)> Of(MimeEntity? body) => body is null ? [] : [.. Parts(body).SelectMany(Blocks)];

    /// <summary>The mails that are attached whole.</summary>
    public static IEnumerable<MimeMessage> Attached(MimeEntity? body) => body switch
    {
        MessagePart { Message: { } message } => [message],
        Multipart parts => parts.SelectMany(Attached),
        _ => [],
    };

    private static IEnumerable<TextPart> Parts(MimeEntity entity) => entity switch
    {
        MultipartAlternative variants => Better([.. variants.Select(variant => Parts(variant).ToList()).Where(parts => parts.Count > 0)]),
        Multipart parts => parts.SelectMany(Parts),
        TextPart { IsAttachment: false } text when text.IsPlain || text.IsHtml || text.IsFlowed => [text],
        _ => [],
    };

    /// <summary>The plain form, unless it is only a hint that there is another one.</summary>
    private static List<TextPart> Better(List<List<TextPart>> variants)
    {
        if (variants.Count < 2)
            return variants.FirstOrDefault() ?? [];
        var plain = variants.Find(variant => variant.TrueForAll(part => !part.IsHtml));
        var html = variants.FindLast(variant => variant.Exists(part => part.IsHtml));
        return plain is null || html is null ? variants[^1] : Length(plain) * 2 > Length(html) ? plain : html;
    }

    private static int Length(List<TextPart> parts) => parts.Sum(part => Blocks(part).Sum(block => block.Words.Length));

    private static List<(BlockKind Kind, string Words)> Blocks(TextPart part)
    {
        var text = Decoded(part);
        if (part.IsHtml)
            return HtmlBlocks.Of(text);
        var plain = part.IsFlowed ? Unflowed(text, part) : text;
        return [.. Paragraphs.Of(plain).Select(span => (BlockKind.Paragraph,
            string.Join(' ', span.In(plain).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))];
    }

    /// <summary>The letters: a mail that calls Windows-1252 Latin 1, or says nothing, is read as what it is.</summary>
    private static string Decoded(TextPart part)
    {
        using var memory = new MemoryStream();
        part.Content?.DecodeTo(memory);
        return TextDecoder.Decode(memory.ToArray(), part.ContentType.Charset);
    }

    /// <summary>
    /// The lines that a mailer has broken joined again; the signature, whose mark looks like such a line, is left as it stands.
    /// </summary>
    private static string Unflowed(string text, TextPart part)
    {
        var lines = text.ReplaceLineEndings("\n");
        var signature = lines.IndexOf("\n-- \n", StringComparison.Ordinal);
        var body = signature < 0 ? lines : lines[..signature];
        var joined = new FlowedToText
        {
            DeleteSpace = part.ContentType.Parameters["delsp"]?.Equals("yes",
            StringComparison.OrdinalIgnoreCase) is true
        }
            .Convert(body);
        return new StringBuilder(joined).Append(signature < 0 ? "" : lines[signature..]).ToString();
    }
}
