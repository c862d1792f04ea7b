using System.Buffers;
using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;
using Analysis.Articles;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Workbook.Notebooks;

/// <summary>
/// HTML that may come from anywhere, made harmless: only elements and attributes that show something are kept, no scripts,
/// no forms, no addresses that run code or fetch anything.
/// </summary>
internal static partial class SafeHtml
{
    private const int Deepest = 200;

    /// <summary>The parser looks through all that is open at each tag, which takes a minute for some ten thousand.</summary>
    private const int DeepestParsed = 5 * Deepest;

    private static readonly FrozenSet<string> Kept = Words("""
        a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em
        figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small
        span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
        svg g path rect circle ellipse line polyline polygon text tspan
        """);

    private static readonly FrozenSet<string> DroppedWhole = Words("""
        script style iframe object embed template noscript noembed noframes xmp plaintext title textarea select link meta base
        applet audio video canvas math foreignobject desc use animate set frame frameset portal dialog
        """);

    private static readonly FrozenSet<string> Attributes = Words("""
        align alt aria-hidden aria-label class cols colspan cx cy d datetime dir fill fill-opacity height lang open opacity
        points preserveaspectratio r reversed role rowspan rx ry scope start stroke stroke-opacity stroke-width text-anchor title
        transform valign viewbox width x x1 x2 y y1 y2
        """);

    private static readonly FrozenSet<string> Styles = Words("""
        background background-color border border-bottom border-collapse border-color border-left border-radius border-right
        border-spacing border-style border-top border-width box-decoration-break color display font-family font-size font-style
        font-variant font-variant-numeric font-weight height letter-spacing line-height list-style list-style-type margin margin-bottom
        margin-left margin-right margin-top max-width min-width opacity overflow overflow-wrap overflow-x overflow-y padding
        padding-bottom padding-left padding-right padding-top text-align text-decoration text-decoration-color text-decoration-style
        text-decoration-thickness text-indent text-transform text-underline-offset vertical-align white-space width word-break
        """);

    private static readonly SearchValues<char> Suspicious = SearchValues.Create("\\<>@{}");

    /// <summary>The harmless part of some HTML; of what nests as no page does, its words alone.</summary>
    /// <param name="html">A fragment of a body.</param>
    /// <param name="keepIds">Whether elements keep their ids, for links inside the page.</param>
    public static string Clean(string html, bool keepIds = false)
    {
        if (TagDepth.Of(html) > DeepestParsed && TagDepth.Of(ClosedShape().Replace(html, "")) > DeepestParsed)
            return WebUtility.HtmlEncode(WebUtility.HtmlDecode(TagDepth.WithoutTags(html)).Trim());
        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><body>");
        var body = document.Body!;
        body.InnerHtml = html;
        var waiting = new Stack<(INode Node, int Depth)>();
        Push(waiting, body, 0);
        while (waiting.TryPop(out var next))
            Visit(next.Node, next.Depth, keepIds, waiting);
        return body.InnerHtml;
    }

    private static void Visit(INode node, int depth, bool keepIds, Stack<(INode, int)> waiting)
    {
        if (node is not IElement element)
        {
            if (node.NodeType != NodeType.Text)
                node.Parent?.RemoveChild(node);
            return;
        }
        if (depth > Deepest || DroppedWhole.Contains(element.LocalName.ToLowerInvariant()))
        {
            element.Remove();
            return;
        }
        Push(waiting, element, depth + 1);
        if (Kept.Contains(element.LocalName.ToLowerInvariant()))
            CleanAttributes(element, keepIds);
        else
            element.Replace([.. element.ChildNodes]);
    }

    private static void Push(Stack<(INode, int)> waiting, INode parent, int depth)
    {
        foreach (var child in parent.ChildNodes)
            waiting.Push((child, depth));
    }

    private static void CleanAttributes(IElement element, bool keepIds)
    {
        foreach (var attribute in element.Attributes.ToArray())
            if (Harmless(element, attribute, keepIds) is { } value)
                element.SetAttribute(attribute.Name, value);
            else
                element.RemoveAttribute(attribute.NamespaceUri, attribute.LocalName);
        if (element.HasAttribute("href"))
            element.SetAttribute("rel", "noopener noreferrer");
    }

    private static string? Harmless(IElement element, IAttr attribute, bool keepIds) => attribute.Name.ToLowerInvariant() switch
    {
        "href" when element.LocalName == "a" => SafeAddress.Link(attribute.Value),
        "src" when element.LocalName == "img" => SafeAddress.Picture(attribute.Value),
        "style" => CleanStyle(attribute.Value),
        "id" => keepIds ? attribute.Value : null,
        "fill" or "stroke" => attribute.Value.Contains('(', StringComparison.Ordinal) ? null : attribute.Value,
        var name => Attributes.Contains(name) ? attribute.Value : null,
    };

    private static string? CleanStyle(string style)
    {
        if (style.AsSpan().ContainsAny(Suspicious) || style.Contains("/*", StringComparison.Ordinal))
            return null;
        var kept = style.Split(';').Select(declaration => declaration.Split(':', 2)).Where(parts => parts.Length == 2)
            .Where(parts => Styles.Contains(parts[0].Trim().ToLowerInvariant()) && IsHarmlessValue(parts[1]))
            .Select(parts => $"{parts[0].Trim()}:{parts[1].Trim()}");
        return string.Join(';', kept) is { Length: > 0 } clean ? clean : null;
    }

    /// <summary>Colours are the only functions that a value may call: others can fetch.</summary>
    private static bool IsHarmlessValue(string value)
    {
        for (var open = value.IndexOf('('); open >= 0; open = value.IndexOf('(', open + 1))
            if (!value.AsSpan(0, open).EndsWith("rgb", StringComparison.OrdinalIgnoreCase)
                && !value.AsSpan(0, open).EndsWith("rgba", StringComparison.OrdinalIgnoreCase)
                && !value.AsSpan(0, open).EndsWith("hsl", StringComparison.OrdinalIgnoreCase)
                && !value.AsSpan(0, open).EndsWith("hsla", StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }

    /// <summary>A drawing has thousands of them beside each other.</summary>
    [GeneratedRegex("<(?:path|rect|circle|ellipse|line|polyline|polygon|use|stop|g|text|tspan)\\b[^<>]*/>")]
    private static partial Regex ClosedShape();

    private static FrozenSet<string> Words(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
