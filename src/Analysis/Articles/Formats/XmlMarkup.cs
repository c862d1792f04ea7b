using System.Xml.Linq;

namespace Analysis.Articles;

/// <summary>Elements of XML by their local names, whatever their prefixes, and their content as HTML.</summary>
internal static class XmlMarkup
{
    private static readonly string[] Void = ["br", "hr", "img", "wbr"];

    /// <summary>The elements of a local name inside an element, however deep, in order.</summary>
    public static IEnumerable<XElement> All(this XElement element, string name) =>
        element.Descendants().Where(e => e.Name.LocalName == name);

    /// <summary>The first element of a path of local names, each directly in the one before; null for none.</summary>
    public static XElement? At(this XElement? element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            element = element?.Elements().FirstOrDefault(e => e.Name.LocalName == name);
        return element;
    }

    /// <summary>The words of an element, blanks folded; null for none.</summary>
    public static string? Words(this XElement? element) => Folded(element?.Value);

    /// <summary>An attribute's value by its local name; null for none.</summary>
    public static string? Value(this XElement? element, string attribute) =>
        Folded(element?.Attributes().FirstOrDefault(a => a.Name.LocalName == attribute)?.Value);

    /// <summary>
    /// What is in an element as HTML: names without prefixes, and no element closed in its opening tag but those that HTML closes
    /// so.
    /// </summary>
    public static string ToHtml(this XElement element)
    {
        var copy = new XElement(element);
        foreach (var part in copy.DescendantsAndSelf())
        {
            part.Name = part.Name.LocalName;
            part.RemoveAttributes();
            if (part.IsEmpty && !Void.Contains(part.Name.LocalName, StringComparer.OrdinalIgnoreCase))
                part.Add("");
        }
        return string.Concat(copy.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)));
    }

    private static string? Folded(string? words) =>
        words is not null && string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } folded
            ? folded : null;
}
