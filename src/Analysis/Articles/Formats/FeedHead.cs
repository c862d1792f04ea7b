using System.Xml;
using System.Xml.Linq;

namespace Analysis.Articles;

/// <summary>What a feed says of itself before its entries.</summary>
internal sealed class FeedHead
{
    /// <summary>Its name.</summary>
    public string? Title { get; private set; }

    /// <summary>Who writes it, where one does.</summary>
    public string? Author { get; private set; }

    /// <summary>Takes what an element at the head says.</summary>
    /// <returns>Whether the reader stands behind the element.</returns>
    public bool Take(XmlReader reader)
    {
        if (reader.Depth > 2 || reader.LocalName is not ("title" or "author") || (reader.LocalName is "title" && Title is not null))
            return false;
        var element = (XElement)XNode.ReadFrom(reader);
        if (element.Name.LocalName is "title")
            Title = element.Words();
        else
            Author ??= FeedEntry.PersonOf(element);
        return true;
    }
}
