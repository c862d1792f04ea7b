using System.Xml.Linq;

namespace Analysis.Articles;

/// <summary>An item of NewsML 1.2.</summary>
internal static class NewsMlItem
{
    /// <summary>The item as a record; null where it has no text in it.</summary>
    public static ArticleRecord? ToRecord(XElement item)
    {
        var (management, lines) = (item.At("NewsManagement"), item.All("NewsLines").FirstOrDefault());
        var record = new ArticleRecord(ColumnMap.Usual);
        record.Set(ArticleField.Id, item.All("PublicIdentifier").FirstOrDefault().Words()
            ?? item.All("NewsItemId").FirstOrDefault().Words());
        record.Set(ArticleField.Title, lines.At("HeadLine").Words());
        // The identifier's DateId is the same in all items of some agencies; the day is in FirstCreated.
        record.Set(ArticleField.Date, management.At("FirstCreated").Words() ?? management.At("ThisRevisionCreated").Words()
            ?? item.All("DateId").FirstOrDefault().Words());
        record.Set(ArticleField.Author, lines.At("ByLine").Words());
        record.Set(ArticleField.Dateline, lines.At("DateLine").Words());
        record.Set(ArticleField.Outlet, PartyOf(item, "Provider") ?? PartyOf(item, "Source"));
        return WithText(record, item);
    }

    private static string? PartyOf(XElement item, string role) => item.All(role).FirstOrDefault().At("Party").Value("FormalName");

    private static ArticleRecord? WithText(ArticleRecord record, XElement item)
    {
        if (item.All("nitf").FirstOrDefault() is { } nitf)
            return NitfArticle.ToRecord(nitf, record);
        var texts = item.All("DataContent").Where(IsText).ToList();
        var main = texts.Find(IsMain) ?? texts.MaxBy(e => e.Value.Length);
        if (main is null || string.IsNullOrWhiteSpace(main.Value))
            return null;
        var body = main.All("body").FirstOrDefault() ?? main;
        record.Set(ArticleField.Text, body.HasElements ? body.ToHtml() : main.Value);
        return record;
    }

    private static bool IsText(XElement content) => content.Parent.At("MediaType").Value("FormalName") is null or "Text" or "text";

    private static bool IsMain(XElement content) =>
        content.Ancestors().Any(e => e.Name.LocalName == "NewsComponent" && e.At("Role").Value("FormalName") is "Main" or "main");
}
