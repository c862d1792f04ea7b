using System.Collections.Immutable;

namespace Analysis;

/// <summary>How a notebook asks who said what.</summary>
public static class QuotationExtensions
{
    /// <summary>The quotations of an article, in the order of their first words.</summary>
    public static IReadOnlyList<Quotation> Quotes(this Article article) => Extraction.Of(article).Quotations;

    /// <summary>The quotations of many articles, in order, one article read at a time.</summary>
    /// <param name="articles">The articles; those in another language are left out.</param>
    /// <param name="leftOut">Is told what was left out, and why.</param>
    public static IEnumerable<Quotation> Quotes(this IEnumerable<Article> articles, Action<Problem>? leftOut = null) =>
        articles.InEnglish(leftOut).SelectMany(article => article.Quotes());

    /// <summary>The words in quotation marks that were taken for no quotation, each with the reason.</summary>
    public static IReadOnlyList<SetAsideRun> SetAside(this Article article) => Extraction.Of(article).SetAside;

    /// <summary>The quotations that state something, see <see cref="Quotation.IsStatement"/>.</summary>
    public static IEnumerable<Quotation> Statements(this IEnumerable<Quotation> quotations) =>
        quotations.Where(quotation => quotation.IsStatement);

    /// <summary>The quotations to look at first: the least certain first.</summary>
    public static ImmutableArray<Quotation> ByDoubt(this IEnumerable<Quotation> quotations) =>
        [.. quotations.OrderBy(quotation => quotation.Confidence)];
}
