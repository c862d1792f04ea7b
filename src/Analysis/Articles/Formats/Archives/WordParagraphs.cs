using System.Globalization;
using System.Text;
using System.Xml;

namespace Analysis.Articles;

/// <summary>
/// The paragraphs of a Word file, read from its main part one after the other. A tab and a break are blanks, a no-break hyphen is a hyphen;
/// what was deleted or moved away, the codes of fields, hidden words and the second copy of a text box are left out.
/// </summary>
internal static class WordParagraphs
{
    private const string Main = "word/document.xml";
    private const int DeepestElement = 400;
    private static readonly XmlReaderSettings Settings =
        new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, MaxCharactersInDocument = 1L << 32 };

    /// <summary>Whether a file is a Word file.</summary>
    public static bool Are(SourceFile file)
    {
        var isNamedSo = file.Extension is ".docx" or ".docm" or "";
        if (!file.Head.Span.StartsWith("PK\x03\x04"u8) || (!isNamedSo && file.Head.Span.IndexOf("word/"u8) < 0))
            return false;
        return ZipParts.Has(file, Main);
    }

    /// <summary>The paragraphs, empty ones among them.</summary>
    /// <exception cref="XmlException">The file breaks off.</exception>
    /// <exception cref="InvalidDataException">It can't be unpacked.</exception>
    public static IEnumerable<ArchiveLine> Of(SourceFile file, ReadingLog? log)
    {
        using var zip = ZipParts.Of(file, log);
        using var part = zip.Open(zip.Find(Main)!);
        using var xml = XmlReader.Create(part, Settings);
        foreach (var line in Paragraphs(xml))
            yield return line;
    }

    private static IEnumerable<ArchiveLine> Paragraphs(XmlReader xml)
    {
        var words = new StringBuilder();
        string? mark = null;
        var isHidden = false;
        var isRead = xml.Read();
        while (isRead)
        {
            if (xml.Depth > DeepestElement)
                throw new InvalidDataException($"nests more than {DeepestElement} elements in each other: it is no text.");
            var (kind, name) = (xml.NodeType, xml.LocalName);
            if (kind == XmlNodeType.Element && IsLeft(name))
            {
                xml.Skip();
                isRead = !xml.EOF;
                continue;
            }
            if (kind == XmlNodeType.Element)
            {
                mark = name == "bookmarkStart" ? MarkOf(xml, mark) : mark;
                isHidden = name == "vanish" ? IsOn(xml) : isHidden && name != "r";
                Add(xml, name, words);
            }
            else if (kind == XmlNodeType.EndElement && (name == "p" || (name == "tc" && words.Length > 0)))
            {
                yield return ArchiveLine.Of(words.ToString()) with { Mark = mark };
                words.Clear();
                mark = null;
            }
            var isText = kind == XmlNodeType.Element && name == "t" && !xml.IsEmptyElement;
            isRead = isText ? AddText(xml, isHidden ? null : words) : xml.Read();
        }
    }

    /// <summary>What is no text of the page: deleted words, the codes of fields, how paragraphs and tables look.</summary>
    private static bool IsLeft(string name) => name is "del" or "moveFrom" or "instrText" or "delText" or "Fallback" or "delInstrText"
        or "footnoteReference" or "annotationRef" or "pPr" or "tblPr" or "sectPr";

    /// <summary>Takes the words of a run; the reader then stands behind them.</summary>
    private static bool AddText(XmlReader xml, StringBuilder? words)
    {
        var text = xml.ReadElementContentAsString();
        words?.Append(text);
        return !xml.EOF;
    }

    private static bool IsOn(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI) is not ("0" or "false" or "off");

    private static string? MarkOf(XmlReader xml, string? mark)
    {
        if (xml.GetAttribute("name", xml.NamespaceURI) is not { } name)
            return mark;
        var tells = name.StartsWith("Bookmark_", StringComparison.Ordinal) || name.StartsWith("Body", StringComparison.Ordinal);
        return mark is null || tells ? name : mark;
    }

    private static void Add(XmlReader xml, string name, StringBuilder words)
    {
        switch (name)
        {
            case "tab" or "br" or "cr" or "ptab":
                words.Append(' ');
                break;
            case "noBreakHyphen":
                words.Append('-');
                break;
            case "sym":
                words.Append(SymbolOf(xml.GetAttribute("char", xml.NamespaceURI)));
                break;
        }
    }

    /// <summary>A sign of a font of signs: what lies in the private area has its meaning in the font alone.</summary>
    private static string SymbolOf(string? code) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var sign) && sign is > 31 and < 0xD800
            ? char.ConvertFromUtf32(sign)
            : "";
}
