using System.Globalization;
using Analysis;

namespace QuoteTrainer;

/// <summary>
/// Fits the curves of <c>Confidence.txt</c> on cross-validated quotations: bins of the same size, pooled until their shares rise.
/// </summary>
internal static class Calibrator
{
    private const int Bins = 12;

    /// <summary>The lines of the file.</summary>
    public static IEnumerable<string> Lines(List<AnnotatedArticle> articles)
    {
        var pieces = Validation.Run(articles, new HashSet<Template>())
            .SelectMany(one => Reliability.Pieces(one.Article, one.Found))
            .ToList();
        foreach (var kind in Enum.GetValues<QuotationKind>())
            foreach (var (product, share) in Curve(
                [.. pieces.Where(piece => piece.Found.Kind == kind).OrderBy(piece => piece.Found.Confidence)]))
                yield return string.Create(CultureInfo.InvariantCulture, $"{kind} {product:0.###} {share:0.###}");
    }

    /// <summary>Pools neighbours that violate the order (Ayer et al., 1955).</summary>
    private static List<(double Product, double Share)> Curve(List<(Quotation Found, bool IsRight)> pieces)
    {
        var pools = new List<(int Count, double Products, double Right)>();
        foreach (var bin in pieces.Chunk((pieces.Count / Bins) + 1))
        {
            pools.Add((bin.Length, bin.Sum(piece => piece.Found.Confidence), bin.Count(piece => piece.IsRight)));
            while (pools.Count > 1 && pools[^2].Right / pools[^2].Count >= pools[^1].Right / pools[^1].Count)
            {
                pools[^2] = (pools[^2].Count + pools[^1].Count, pools[^2].Products + pools[^1].Products, pools[^2].Right + pools[^1].Right);
                pools.RemoveAt(pools.Count - 1);
            }
        }
        return [.. pools.Select(pool => (pool.Products / pool.Count, pool.Right / pool.Count))];
    }
}
