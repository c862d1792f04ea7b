namespace Analysis.Articles;

/// <summary>All forms in which articles come.</summary>
internal static class ArticleFormats
{
    /// <summary>The forms in the order of their certainty: the first that recognises a file reads it.</summary>
    public static IReadOnlyList<IArticleFormat> All { get; } =
    [
        .. ArchiveFormats.All,
        new ParquetFormat(),
        new PdfFormat(),
        new SpreadsheetFormat(),
        new EpubFormat(),
        new OpenDocumentFormat(),
        new ParagraphsFormat(ParagraphSource.Word),
        new ParagraphsFormat(ParagraphSource.Rtf),
        new ZipFormat(),
        new GzipFormat(),
        new ZstandardFormat(),
        new TarFormat(),
        new WarcFormat(),
        new MhtmlFormat(),
        new FeedFormat(),
        new NewsMlFormat(),
        new NitfFormat(),
        new MailFormat(),
        new JsonFormat(),
        new CsvFormat(),
        new MarkdownFormat(),
        new HtmlFormat(),
        new TextFormat(),
    ];

    /// <summary>The form a file is in; null where none is recognised.</summary>
    public static IArticleFormat? Of(SourceFile file) => All.FirstOrDefault(format => format.Recognises(file));
}
