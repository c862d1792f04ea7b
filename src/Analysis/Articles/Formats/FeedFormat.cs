namespace Analysis.Articles;

/// <summary>A feed: RSS of any version, RDF, Atom. Each entry is an article; of its texts the longest form is read.</summary>
internal sealed class FeedFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "feed";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => XmlElements.RootOf(file.HeadText) is "rss" or "RDF" or "feed" or "entry";

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        var feed = new FeedHead();
        var entries = XmlElements.Of(file.OpenText(), name => name is "item" or "entry", feed.Take);
        return new RecordArticles(file, log, "entry").Of(entries.Select(entry => FeedEntry.ToRecord(entry, feed)));
    }
}
