using System.Runtime.CompilerServices;

namespace Analysis.Quotes;

/// <summary>What one reading of an article found: its quotations, and the words in marks that are none.</summary>
internal sealed record Extraction(IReadOnlyList<Quotation> Quotations, IReadOnlyList<SetAsideRun> SetAside)
{
    private static readonly ConditionalWeakTable<Article, Extraction> Known = [];

    /// <summary>The extraction of an article, made once for as long as somebody holds the article.</summary>
    public static Extraction Of(Article article) => Known.GetValue(article, Read);

    private static Extraction Read(Article article)
    {
        var quotations = new QuotationFinder(Models.Fitted, Calibration.Fitted).Find(article, out var setAside);
        return new Extraction(CorrectedQuotations.Of(article, quotations).AsReadOnly(), setAside.AsReadOnly());
    }
}
