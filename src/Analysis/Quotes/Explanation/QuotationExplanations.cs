using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Analysis;

/// <summary>How a notebook asks why words are somebody's.</summary>
public static class QuotationExplanations
{
    private static readonly ConditionalWeakTable<Article, IReadOnlyList<QuotationExplanation>> Known = [];

    /// <summary>
    /// Each quotation of an article and each run in marks that was set aside, explained, in order of the text; the article is read anew,
    /// once.
    /// </summary>
    public static IReadOnlyList<QuotationExplanation> Explain(this Article article) =>
        Known.GetValue(article, read => new QuotationFinder(Models.Fitted, Calibration.Fitted).Explain(read));

    /// <summary>Why these words are the speaker's.</summary>
    /// <exception cref="ArgumentException">The quotation is none of those that its article has.</exception>
    public static QuotationExplanation Explain(this Quotation quotation) =>
        quotation.Article.Explain().FirstOrDefault(one => one.Quotation is { } found && found.Content.SequenceEqual(quotation.Content))
        ?? throw new ArgumentException($"'{LineBreaks.Cut(quotation.Text, 60)}' is no quotation that was found in its article.",
            nameof(quotation));

    /// <summary>Why these words in marks are nobody's.</summary>
    /// <exception cref="ArgumentException">The words are none of those that were set aside in their article.</exception>
    public static QuotationExplanation Explain(this SetAsideRun run) =>
        run.Article.Explain().FirstOrDefault(one => one.Quotation is null && one.Span == run.Span)
        ?? throw new ArgumentException($"'{LineBreaks.Cut(run.Text, 60)}' was not set aside in its article.", nameof(run));
}
