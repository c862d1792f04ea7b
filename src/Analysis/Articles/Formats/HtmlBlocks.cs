using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analysis.Articles;

/// <summary>
/// A piece of HTML that is all story (a feed's entry, a cell of a table, a chapter) as blocks: each element that stands on
/// lines of its own is one, and so is what stands between two breaks.
/// </summary>
internal sealed class HtmlBlocks
{
    /// <summary>How deep elements may lie in each other; what lies deeper is read as if it lay there.</summary>
    private const int Deepest = 400;

    private static readonly HashSet<string> Left = ["script", "style", "noscript", "head", "title", "template", "iframe", "svg", "button",
        "form", "nav", "object", "select", "math",
        "body.head", "body.end"];
    private static readonly HashSet<string> Inline =
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "del", "em", "font", "i", "img", "ins", "kbd",
            "label", "mark", "o:p", "q", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "person", "org", "location",
            "classifier", "num", "money", "chron", "event",
        "function", "object.title", "virtloc", "lang", "pronounce", "frac", "postaddr", "copyrite", "alt-code",
    ];

    private readonly List<(BlockKind Kind, string Words)> _blocks = [];
    private readonly FoldedLine _line = new();
    private BlockKind _kind = BlockKind.Paragraph;

    /// <summary>The blocks of a piece of HTML, in order; blanks are folded, nothing that is said is left out.</summary>
    public static List<(BlockKind Kind, string Words)> Of(string html)
    {
        if (TagDepth.Of(html) > 5 * Deepest)
            html = TagDepth.WithoutTags(html);
        var blocks = new HtmlBlocks();
        blocks.Walk(new HtmlParser().ParseDocument(html).Body!, 0);
        blocks.Close();
        return blocks._blocks;
    }

    private void Walk(INode parent, int depth)
    {
        for (var node = parent.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is IText text)
                _line.Append(text.Data);
            else if (node is IElement element && !Left.Contains(element.LocalName))
                Visit(element, depth + 1);
        }
    }

    private void Visit(IElement element, int depth)
    {
        switch (element.LocalName)
        {
            case "br":
                Break(element);
                break;
            case "td" or "th":
                Descend(element, depth);
                _line.Append(" ");
                break;
            case var name when Inline.Contains(name):
                Descend(element, depth);
                break;
            default:
                Block(element, depth);
                break;
        }
    }

    private void Block(IElement element, int depth)
    {
        Close();
        var outer = _kind;
        _kind = element.LocalName switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "hl2" => BlockKind.Subheading,
            "figcaption" or "media-caption" => BlockKind.Caption,
            _ => outer,
        };
        Descend(element, depth);
        Close();
        _kind = outer;
    }

    private void Descend(IElement element, int depth)
    {
        if (depth < Deepest)
            Walk(element, depth);
        else
            _line.Append(element.TextContent);
    }

    /// <summary>Two breaks part paragraphs, and so does one behind the end of a sentence; else a break is a blank.</summary>
    private void Break(IElement element)
    {
        if (NextIsBreak(element) || _line.EndsSentence)
            Close();
        else
            _line.Append(" ");
    }

    private static bool NextIsBreak(IElement element)
    {
        var next = element.NextSibling;
        while (next is IText text && string.IsNullOrWhiteSpace(text.Data))
            next = next.NextSibling;
        return next is IElement { LocalName: "br" };
    }

    private void Close()
    {
        var words = _line.Take();
        if (words.Length > 0)
            _blocks.Add((_kind, words));
    }
}
