namespace Analysis.Articles;

/// <summary>News Industry Text Format: one article a file, or several in an element around them.</summary>
internal sealed class NitfFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "NITF";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => XmlElements.RootOf(file.HeadText) is "nitf" or "nitfs";

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) =>
        new RecordArticles(file, log, "article").Of(XmlElements.Of(file.OpenText(), name => name is "nitf")
            .Select(nitf => NitfArticle.ToRecord(nitf)));
}
