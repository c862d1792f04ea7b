using System.Xml.Linq;

namespace Analysis.Articles;

/// <summary>An item of NewsML-G2.</summary>
internal static class NewsMlG2Item
{
    /// <summary>The item as a record; null where it has no text in it.</summary>
    public static ArticleRecord? ToRecord(XElement item)
    {
        var (meta, content) = (item.At("itemMeta"), item.At("contentMeta"));
        var record = new ArticleRecord(ColumnMap.Usual);
        record.Set(ArticleField.Id, item.Value("guid"));
        record.Set(ArticleField.Title, content.At("headline").Words() ?? meta.At("title").Words());
        record.Set(ArticleField.Date, content.At("contentCreated").Words() ?? meta.At("firstCreated").Words()
            ?? meta.At("versionCreated").Words());
        record.Set(ArticleField.Author, content.At("by").Words() ?? NameOf(content.At("creator")));
        record.Set(ArticleField.Dateline, content.At("dateline").Words() ?? NameOf(content.At("located")));
        record.Set(ArticleField.Outlet, NameOf(content.At("infoSource")) ?? NameOf(meta.At("provider"))
            ?? NameOf(item.At("rightsInfo", "copyrightHolder")) ?? CodeOf(meta.At("provider")) ?? CodeOf(content.At("infoSource")));
        return WithText(record, item.At("contentSet"));
    }

    /// <summary>The code of an agency where its name is not said: "nprov:MW" is MW.</summary>
    private static string? CodeOf(XElement? party) =>
        (party.Value("qcode") ?? party.Value("uri"))?.Split(':', '/')[^1] is { Length: > 1 } code && char.IsLetter(code[0]) ? code : null;

    private static string? NameOf(XElement? party) => party.At("name").Words() ?? party.Value("literal");

    private static ArticleRecord? WithText(ArticleRecord record, XElement? set)
    {
        if (set?.All("nitf").FirstOrDefault() is { } nitf)
            return NitfArticle.ToRecord(nitf, record);
        var inline = set?.Elements().Where(e => e.Name.LocalName is "inlineXML" or "inlineData").MaxBy(e => e.Value.Length);
        if (inline is null || string.IsNullOrWhiteSpace(inline.Value))
            return null;
        var body = inline.All("body").FirstOrDefault() ?? inline;
        record.Set(ArticleField.Text, body.HasElements ? body.ToHtml() : inline.Value);
        return record;
    }
}
