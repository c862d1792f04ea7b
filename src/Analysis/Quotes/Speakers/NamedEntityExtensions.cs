using System.Runtime.CompilerServices;
using Analysis.Quotes;

namespace Analysis;

/// <summary>How a notebook asks whom an article names.</summary>
public static class NamedEntityExtensions
{
    private static readonly ConditionalWeakTable<Article, IReadOnlyList<NamedEntity>> Known = [];

    /// <summary>
    /// The persons and bodies that an article names, in the order in which it brings them in; found by the same coreference that tells
    /// the speakers of its quotations.
    /// </summary>
    public static IReadOnlyList<NamedEntity> Names(this Article article) => Known.GetValue(article, Read);

    private static IReadOnlyList<NamedEntity> Read(Article article)
    {
        var quotations = article.Quotes().ToLookup(quotation => quotation.Speaker?.Name, StringComparer.Ordinal);
        return new QuotationFinder(Models.Fitted, Calibration.Fitted).FindNames(article)
            .ConvertAll(named => named with { Quotations = [.. quotations[named.Who.Name]] }).AsReadOnly();
    }
}
