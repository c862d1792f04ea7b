using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Analysis.Articles;

/// <summary>
/// Reads XML element by element. Entities that a file declares are not expanded, nothing is fetched, and what lies very deep is
/// refused.
/// </summary>
internal static partial class XmlElements
{
    private const int Deepest = 500;

    /// <summary>The local name of the outermost element of a text that begins so; null where it is no XML.</summary>
    public static string? RootOf(string head) =>
        head.AsSpan().TrimStart("\ufeff \t\r\n").StartsWith("<") && Root().Match(head) is { Success: true } match
            ? match.Groups["name"].Value : null;

    /// <summary>The elements of some names, each with all that is in it, one at a time.</summary>
    /// <param name="text">The XML; closed at the end.</param>
    /// <param name="isWanted">Whether an element is one of them, by its local name.</param>
    /// <param name="passing">Told of each other element that is passed, at its start.</param>
    /// <exception cref="XmlException">It is no XML from some place on.</exception>
    /// <exception cref="InvalidDataException">Elements lie too deep in each other.</exception>
    public static IEnumerable<XElement> Of(TextReader text, Func<string, bool> isWanted, Func<XmlReader, bool>? passing = null)
    {
        using var reader = XmlReader.Create(new MendedXml(text), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            CheckCharacters = false,
            CloseInput = true,
        });
        reader.Read();
        while (!reader.EOF)
        {
            Guard(reader);
            if (reader.NodeType == XmlNodeType.Element && isWanted(reader.LocalName))
                yield return Whole(reader);
            else if (reader.NodeType != XmlNodeType.Element || passing?.Invoke(reader) is not true)
                reader.Read();
        }
    }

    private static XElement Whole(XmlReader reader)
    {
        var outermost = new XElement("x");
        var parent = outermost;
        var depth = reader.Depth;
        do
        {
            Guard(reader);
            if (reader.NodeType == XmlNodeType.Element)
                parent = Element(reader, parent);
            else if (reader.NodeType == XmlNodeType.EndElement)
                parent = parent.Parent!;
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace
                or XmlNodeType.SignificantWhitespace)
                parent.Add(reader.Value);
        }
        while (reader.Read() && (reader.Depth > depth || (reader.Depth == depth && reader.NodeType == XmlNodeType.EndElement)));
        var whole = outermost.Elements().First();
        whole.Remove();
        return whole;
    }

    private static XElement Element(XmlReader reader, XElement parent)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        parent.Add(element);
        var isEmpty = reader.IsEmptyElement;
        while (reader.MoveToNextAttribute())
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
        reader.MoveToElement();
        return isEmpty ? parent : element;
    }

    private static void Guard(XmlReader reader)
    {
        if (reader.Depth > Deepest)
            throw new InvalidDataException($"holds elements that lie more than {Deepest} deep in each other; no article does. "
                + "Take it out of the folder.");
    }

    [GeneratedRegex(@"<(?:[\w.-]+:)?(?<name>[A-Za-z_][\w.-]*)")]
    private static partial Regex Root();
}
