using System.Xml.Linq;

namespace Analysis.Articles;

/// <summary>NewsML, both the old one (1.2) and NewsML-G2: any number of items in a message, their text in NITF, XHTML or plain.</summary>
internal sealed class NewsMlFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "NewsML";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        XmlElements.RootOf(file.HeadText) is "newsMessage" or "newsItem" or "NewsML" or "NewsItem" or "packageItem";

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) => new RecordArticles(file, log, "item").Of(Records(file, log));

    private static IEnumerable<ArticleRecord> Records(SourceFile file, ReadingLog log)
    {
        var others = 0;
        foreach (var item in XmlElements.Of(file.OpenText(), name => name is "newsItem" or "NewsItem"))
        {
            var record = item.Name.LocalName is "newsItem" ? NewsMlG2Item.ToRecord(item) : NewsMlItem.ToRecord(item);
            if (record is null)
                others++;
            else
                yield return record;
        }
        if (others > 0)
            log.Note($"{others} {(others == 1 ? "item is" : "items are")} no text (a picture, a graphic, a link)");
    }
}
