using System.Collections.Immutable;
using System.Xml.Linq;

namespace Analysis.Articles;

/// <summary>An article in NITF.</summary>
internal static class NitfArticle
{
    /// <summary>The article as a record; what an element around it said first stays.</summary>
    /// <param name="nitf">The element.</param>
    /// <param name="outer">What is known of it already.</param>
    public static ArticleRecord ToRecord(XElement nitf, ArticleRecord? outer = null)
    {
        var (head, top) = (nitf.At("head"), nitf.At("body", "body.head"));
        var (document, publication) = (head.At("docdata"), head.At("pubdata"));
        var record = new ArticleRecord(ColumnMap.Usual) { Blocks = BlocksOf(nitf) };
        foreach (var field in Enum.GetValues<ArticleField>())
            record.Set(field, outer?[field]);
        record.Set(ArticleField.Id, document.At("doc-id").Value("id-string"));
        record.Set(ArticleField.Title, top.At("hedline", "hl1").Words() ?? nitf.All("hl1").FirstOrDefault().Words()
            ?? head.At("title").Words());
        record.Set(ArticleField.Date, document.At("date.issue").Value("norm") ?? top.At("dateline", "story.date").Value("norm")
            ?? publication.Value("date.publication") ?? document.At("date.release").Value("norm"));
        record.Set(ArticleField.Author, Bylines(top));
        record.Set(ArticleField.Dateline, top.At("dateline", "location").Words());
        record.Set(ArticleField.Outlet, publication.Value("name") ?? top.At("distributor").Words()
            ?? document.At("doc.copyright").Value("holder") ?? document.At("doc-id").Value("regsrc"));
        record.Set(ArticleField.Section, publication.Value("position.section"));
        record.Set(ArticleField.Url, publication.Value("ex-ref"));
        return record;
    }

    /// <summary>Names only: the role behind a name has an element of its own.</summary>
    private static string? Bylines(XElement? top)
    {
        var names = top?.Elements().Where(e => e.Name.LocalName == "byline").Select(byline =>
        {
            var copy = new XElement(byline);
            copy.All("byttl").ToList().ForEach(role => role.Remove());
            return copy.Words();
        }).OfType<string>().ToList();
        return names is { Count: > 0 } ? string.Join(ListedNames.Mark, names) : null;
    }

    private static ImmutableArray<(BlockKind, string)> BlocksOf(XElement nitf)
    {
        var content = nitf.All("body.content").FirstOrDefault();
        return content is null ? [] : [.. HtmlBlocks.Of(content.ToHtml())];
    }
}
