using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Analysis.Articles;

/// <summary>An export of Factiva as XML: an element <c>article</c> each, read one at a time.</summary>
internal sealed partial class FactivaXmlFormat : IArticleFormat
{
    private const int DeepestElement = 100;

    /// <inheritdoc/>
    public string Name => "Factiva, XML";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => Sign().IsMatch(file.HeadText) && Field().IsMatch(file.HeadText);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        using var xml = XmlReader.Create(new MendedXml(file.OpenText()), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            ConformanceLevel = ConformanceLevel.Fragment,
            IgnoreComments = true,
        });
        var number = 0;
        while (!xml.EOF)
        {
            if (xml.Depth > DeepestElement)
                throw new InvalidDataException($"nests more than {DeepestElement} elements in each other: it is no export.");
            if (xml.NodeType == XmlNodeType.Element && Count(xml) is { } stated)
                log.State(stated);
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "article" })
            {
                xml.Read();
                continue;
            }
            number++;
            if (ToArticle((XElement)XNode.ReadFrom(xml)) is { } article)
                yield return article.ToArticle(file.IdOf(number));
            else
                log.LeaveOut($"document {number} has neither headline nor text.");
        }
    }

    private static int? Count(XmlReader xml) =>
        xml.LocalName != "article" && int.TryParse(xml.GetAttribute("count"), out var count) ? count : null;

    private static ArchivedArticle? ToArticle(XElement element)
    {
        var article = new ArchivedArticle
        {
            Title = Words(element, "headline"),
            Byline = Words(element, "byline"),
            Date = DayOf(element),
            Outlet = Words(element, "sourceName"),
            Section = Words(element, "sectionName"),
            Edition = Words(element, "edition"),
            Page = Words(element, "page") ?? Words(element, "pages"),
            Language = Words(element, "baseLanguage"),
        };
        foreach (var part in element.Descendants().Where(e => e.Name.LocalName is "leadParagraph" or "tailParagraphs"))
            foreach (var paragraph in Paragraphs(part))
                article.Add(paragraph);
        return article.Title is null && !article.HasText ? null : article;
    }

    /// <summary>The paragraphs of a part of the text; a part can hold bare text too.</summary>
    private static IEnumerable<string> Paragraphs(XElement part)
    {
        foreach (var node in part.Nodes())
            if (ArchiveLine.Fold((node as XElement)?.Value ?? (node as XText)?.Value ?? "") is { Length: > 0 } words)
                yield return words;
    }

    private static DateOnly? DayOf(XElement element)
    {
        var published = element.Descendants().FirstOrDefault(e => e.Name.LocalName == "publicationDate");
        var written = published?.DescendantsAndSelf()
            .SelectMany(e => e.Attributes().Select(a => a.Value).Append(e.HasElements ? "" : e.Value));
        return written?.Select(ArchiveDate.Find).FirstOrDefault(day => day is not null);
    }

    private static string? Words(XElement element, string name)
    {
        var texts = element.Descendants().FirstOrDefault(e => e.Name.LocalName == name)?.DescendantNodes().OfType<XText>();
        return ArchiveLine.Fold(string.Join(' ', texts?.Select(text => text.Value) ?? [])) is { Length: > 0 } words ? words : null;
    }

    [GeneratedRegex(@"<(?:\w+:)?(?:ppsarticle|ppsArticle\w*|article)[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"<(?:\w+:)?(?:accessionNo|leadParagraph|sourceName)[\s>/]")]
    private static partial Regex Field();
}
