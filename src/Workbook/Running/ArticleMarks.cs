using System.Collections.Immutable;
using Analysis;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>Marks who speaks and which countries are named in the articles of a run.</summary>
internal sealed class ArticleMarks : IArticleMarks
{
    /// <inheritdoc/>
    public IReadOnlyList<IReadOnlyList<ArticleStretch>> MarksOf(IReadOnlyList<RecordedArticle> articles)
    {
        var marks = new IReadOnlyList<ArticleStretch>[articles.Count];
        Parallel.For(0, articles.Count, i => marks[i] = Of(Article.FromText(articles[i].Id, articles[i].Text)));
        return marks;
    }

    private static ImmutableArray<ArticleStretch> Of(Article article) =>
        [.. article.Quotes().SelectMany(Of),
            .. article.Countries().Select(mention => new ArticleStretch("country", mention.Span.Start, mention.Span.End, mention.Name()))];

    private static IEnumerable<ArticleStretch> Of(Quotation quotation)
    {
        foreach (var piece in quotation.Content)
            yield return new("quote", piece.Start, piece.End, quotation.Speaker?.Name ?? "speaker not named");
        if (quotation.SpeakerSpan is { } speaker)
            yield return new("speaker", speaker.Start, speaker.End, quotation.Speaker?.Name);
        if (quotation.CueSpan is { } cue)
            yield return new("cue", cue.Start, cue.End);
    }
}
