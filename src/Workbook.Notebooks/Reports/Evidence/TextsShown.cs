namespace Workbook.Notebooks;

/// <summary>How much of the articles a report holds: the texts of an archive mostly may not be passed on.</summary>
public enum TextsShown
{
    /// <summary>Whole articles.</summary>
    Full,

    /// <summary>Only the sentences that a figure rests on, with headline, outlet and day.</summary>
    Sentences,

    /// <summary>No text: headline, outlet and day.</summary>
    None,
}

/// <summary>Finds what to mark in articles.</summary>
public interface IArticleMarks
{
    /// <summary>Who speaks and which countries are named in each of these articles.</summary>
    IReadOnlyList<IReadOnlyList<ArticleStretch>> MarksOf(IReadOnlyList<RecordedArticle> articles);
}
