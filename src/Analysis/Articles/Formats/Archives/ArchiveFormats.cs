namespace Analysis.Articles;

/// <summary>The forms in which news archives export articles, many in one file.</summary>
internal static class ArchiveFormats
{
    /// <summary>The forms in the order of their certainty.</summary>
    public static IReadOnlyList<IArticleFormat> All { get; } =
    [
        new NexisParagraphsFormat(ParagraphSource.Word),
        new FactivaParagraphsFormat(ParagraphSource.Word),
        new NexisParagraphsFormat(ParagraphSource.Rtf),
        new FactivaParagraphsFormat(ParagraphSource.Rtf),
        new ProQuestMailFormat(),
        new FactivaXmlFormat(),
        new NexisHtmlFormat(),
        new FactivaHtmlFormat(),
        new EuropresseFormat(),
        new ProQuestHtmlFormat(),
        new ProQuestTextFormat(),
        new NexisTextFormat(),
    ];
}
