using System.Collections.Immutable;

namespace Analysis;

/// <summary>The quotations of a range of confidence.</summary>
/// <param name="Count">How many pieces there are.</param>
/// <param name="Confidence">Their mean confidence, 0 to 1.</param>
/// <param name="Right">The share of them whose content and speaker are right.</param>
public readonly record struct ReliabilityBin(int Count, double Confidence, double Right);

/// <summary>Whether a confidence of .8 means that four in five are right.</summary>
/// <param name="Bins">Ten ranges of confidence of the same width, lowest first.</param>
public sealed record Reliability(ImmutableArray<ReliabilityBin> Bins)
{
    private const int Ranges = 10;

    /// <summary>
    /// The expected calibration error: the mean distance between confidence and share right, weighted by count (Naeini et al., 2015).
    /// </summary>
    public double ExpectedError =>
        Bins.Sum(bin => bin.Count * Math.Abs(bin.Confidence - bin.Right)) / Math.Max(1, Bins.Sum(bin => bin.Count));

    /// <summary>Measures the confidence of the quotations found in annotated articles.</summary>
    public static Reliability Of(IEnumerable<AnnotatedArticle> articles) =>
        Of(articles.SelectMany(article => Pieces(article, article.Article.Quotes())));

    /// <summary>Each piece found: its quotation, and whether its content and speaker are right.</summary>
    internal static IEnumerable<(Quotation Found, bool IsRight)> Pieces(AnnotatedArticle annotated, IReadOnlyList<Quotation> found) =>
        QuoteEvaluator.MatchAll(ReferenceText.Of(annotated, ignoresConjunctions: false), annotated, found).Judged;

    private static Reliability Of(IEnumerable<(Quotation Found, bool IsRight)> pieces)
    {
        var byRange = pieces.ToLookup(piece => Math.Min(Ranges - 1, (int)(piece.Found.Confidence * Ranges)));
        return new Reliability([.. Enumerable.Range(0, Ranges).Select(range => Bin([.. byRange[range]]))]);
    }

    private static ReliabilityBin Bin(List<(Quotation Found, bool IsRight)> pieces) => pieces.Count == 0 ? default
        : new ReliabilityBin(
            pieces.Count, pieces.Average(piece => piece.Found.Confidence), pieces.Average(piece => piece.IsRight ? 1.0 : 0));
}
