using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Analysis.Articles;

/// <summary>An article written in LibreOffice (.odt).</summary>
internal sealed class OpenDocumentFormat : IArticleFormat
{
    private const string Content = "content.xml";

    /// <inheritdoc/>
    public string Name => "OpenDocument text";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.Span.StartsWith("PK\x03\x04"u8)
        && (file.Extension is ".odt" or ".ott" || file.Head.Span.IndexOf("application/vnd.oasis.opendocument.text"u8) is >= 0 and < 200);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        using var zip = ZipParts.Of(file, log);
        var part = zip.Find(Content) ?? throw new InvalidDataException("has no text in it. Save it anew as .odt or .docx.");
        var text = XmlElements.Of(new StringReader(zip.Text(part)), name => name == "text")
            .FirstOrDefault(e => e.Name.NamespaceName.EndsWith("office:1.0", StringComparison.Ordinal));
        List<(BlockKind, string)> blocks = text is null ? [] : [.. Blocks(text)];
        if (blocks.Count == 0)
            throw new InvalidDataException("there are no words in it.");
        return NumericDays.Decided([BlockText.Label(file.Id, blocks)], log);
    }

    private static IEnumerable<(BlockKind, string)> Blocks(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name.LocalName is "tracked-changes" or "annotation" or "sequence-decls" or "forms")
                continue;
            if (element.Name.LocalName is not ("p" or "h"))
                foreach (var inner in Blocks(element))
                    yield return inner;
            else if (Words(element) is { Length: > 0 } words)
                yield return (element.Name.LocalName is "h" && element.Value("outline-level") is not "1" ? BlockKind.Subheading
                    : BlockKind.Paragraph, words);
        }
    }

    private static string Words(XElement paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Blanks, tabs and breaks are elements; a footnote, a remark and what was deleted stand in the middle of words.</summary>
    private static void Append(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words)
                text.Append(words.Value);
            else if (node is XElement { Name.LocalName: "s" } blanks)
                text.Append(' ', Math.Clamp(int.TryParse(blanks.Value("c"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                    ? count : 1, 1, 100));
            else if (node is XElement { Name.LocalName: "tab" or "line-break" })
                text.Append(' ');
            else if (node is XElement { Name.LocalName: not ("note" or "annotation" or "annotation-end" or "ruby-text") } inner)
                Append(inner, text);
        }
    }
}
