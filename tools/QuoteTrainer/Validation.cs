using Analysis;

namespace QuoteTrainer;

/// <summary>Measures by cross-validation: each article with models fitted on the articles of the other folds.</summary>
internal static class Validation
{
    private const int Folds = 5;

    /// <summary>What is found in each article by models that have not seen it.</summary>
    public static IEnumerable<(AnnotatedArticle Article, List<Quotation> Found)> Run(
        List<AnnotatedArticle> articles, IReadOnlySet<Template> without)
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            var finder = new QuotationFinder(
                Training.Fit([.. articles.Where((_, i) => i % Folds != fold)], without).Models, Calibration.None);
            for (var i = fold; i < articles.Count; i += Folds)
                yield return (articles[i], finder.Find(articles[i].Article, out _));
        }
    }

    /// <summary>The figures over all articles.</summary>
    public static QuoteScores Scores(List<AnnotatedArticle> articles, IReadOnlySet<Template> without) =>
        Run(articles, without).Aggregate(QuoteScores.None, (sum, one) => sum + QuoteEvaluator.Evaluate(one.Article, one.Found));
}
