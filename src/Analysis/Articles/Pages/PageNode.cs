using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>
/// An element or a text of a page, and what was measured of it. Lengths are in characters that are no blanks folded away.
/// </summary>
internal sealed class PageNode
{
    /// <summary>The element; null for a text.</summary>
    public IElement? Element { get; init; }

    /// <summary>The words of a text; null for an element.</summary>
    public string? Words { get; init; }

    /// <summary>The element's name in small letters; "#text" for a text.</summary>
    public string Name { get; init; } = "#text";

    /// <summary>How it is read.</summary>
    public Flow Flow { get; set; }

    /// <summary>Whether it is, or lies in, a link.</summary>
    public bool IsLinked { get; init; }

    /// <summary>What its names say it is.</summary>
    public Traits Traits { get; set; }

    /// <summary>The node it lies in; null for the root.</summary>
    public PageNode? Parent { get; init; }

    /// <summary>Its place in the page, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The place of the first node behind it and all it holds.</summary>
    public int End { get; set; }

    /// <summary>How deep it lies; 0 for the root.</summary>
    public int Depth { get; init; }

    /// <summary>The length of the text of its own lines: without that of blocks inside it.</summary>
    public int OwnLength { get; set; }

    /// <summary>How much of its own text is links.</summary>
    public int OwnLinked { get; set; }

    /// <summary>The commas and full stops in its own text.</summary>
    public int OwnMarks { get; set; }

    /// <summary>The length of all its text.</summary>
    public int Length { get; set; }

    /// <summary>How much of all its text is links.</summary>
    public int Linked { get; set; }

    /// <summary>The length of its prose: blocks that read like paragraphs.</summary>
    public int Prose { get; set; }

    /// <summary>Its worth as the place of the story: its prose, less its menus and lists of links.</summary>
    public double Worth { get; set; }

    /// <summary>Whether it, or what it lies in, is beside the story.</summary>
    public bool IsOut { get; set; }

    /// <summary>Whether it lies in an element of this name, or is one.</summary>
    public bool IsIn(string name)
    {
        for (var node = this; node is not null; node = node.Parent)
            if (node.Name == name)
                return true;
        return false;
    }

    /// <summary>Whether another node lies in it, or is it.</summary>
    public bool Holds(PageNode other) => other.Index >= Index && other.Index < End;

    /// <summary>The share of its text that is links, from 0 to 1.</summary>
    public double LinkShare => Length == 0 ? 0 : (double)Linked / Length;

    /// <summary>Whether it has one of some traits.</summary>
    public bool Is(Traits traits) => (Traits & traits) != 0;
}
