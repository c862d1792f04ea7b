using System.Globalization;

namespace Analysis.Quotes;

/// <summary>
/// Turns the product of the models' probabilities into the share of quotations that are right at that product, by isotonic
/// regression over bins (Zadrozny and Elkan, "Transforming Classifier Scores into Accurate Multiclass Probability Estimates", 2002),
/// a curve a kind of quotation, straight between its points.
/// </summary>
internal sealed class Calibration
{
    private readonly (double Product, double Share)[][] _curves;

    private Calibration((double, double)[][] curves) => _curves = curves;

    /// <summary>Leaves the products as they are.</summary>
    public static Calibration None { get; } = new([[], [], []]);

    /// <summary>As fitted: <c>Confidence.txt</c>.</summary>
    public static Calibration Fitted { get; } = Read(WordList.Lines("Quotes/Model/Confidence.txt"));

    /// <summary>Reads lines of kind, product and share, products rising.</summary>
    public static Calibration Read(IEnumerable<string> lines)
    {
        var byKind = lines.Select(line => line.Split(' ')).ToLookup(parts => Enum.Parse<QuotationKind>(parts[0]),
            parts => (double.Parse(parts[1], CultureInfo.InvariantCulture), double.Parse(parts[2], CultureInfo.InvariantCulture)));
        return new Calibration([.. Enum.GetValues<QuotationKind>().Select(kind => byKind[kind].ToArray())]);
    }

    /// <summary>The probability that a quotation of a kind is right, given the product of the probabilities it rests on.</summary>
    public double Of(QuotationKind kind, double product)
    {
        var curve = _curves[(int)kind];
        if (curve.Length == 0)
            return Math.Clamp(product, 0, 1);
        var i = 0;
        while (i < curve.Length && curve[i].Product < product)
            i++;
        if (i == 0 || i == curve.Length)
            return curve[Math.Min(i, curve.Length - 1)].Share;
        var (left, right) = (curve[i - 1], curve[i]);
        return left.Share + ((right.Share - left.Share) * (product - left.Product) / (right.Product - left.Product));
    }
}
