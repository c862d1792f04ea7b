using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Analysis.Topics;

/// <summary>
/// Sums over rows of figures. The order in which they are added does not depend on the processor, so that a corpus gives the same topics
/// everywhere.
/// </summary>
internal static class Vectors
{
    /// <summary>Adds some figures, each times a factor.</summary>
    public static void AddScaled(Span<double> target, double factor, ReadOnlySpan<double> figures)
    {
        var targets = MemoryMarshal.Cast<double, Vector256<double>>(target);
        var sources = MemoryMarshal.Cast<double, Vector256<double>>(figures);
        for (var i = 0; i < targets.Length; i++)
            targets[i] += sources[i] * factor;
        for (var i = targets.Length * Vector256<double>.Count; i < target.Length; i++)
            target[i] += factor * figures[i];
    }

    /// <summary>The sum of the products.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var first = MemoryMarshal.Cast<double, Vector256<double>>(a);
        var second = MemoryMarshal.Cast<double, Vector256<double>>(b);
        var sums = Vector256<double>.Zero;
        for (var i = 0; i < first.Length; i++)
            sums += first[i] * second[i];
        var sum = sums[0] + sums[1] + (sums[2] + sums[3]);
        for (var i = first.Length * Vector256<double>.Count; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    /// <summary>Brings figures to length 1, unless all are 0.</summary>
    public static void Normalize(Span<double> figures)
    {
        var length = Math.Sqrt(Dot(figures, figures));
        for (var i = 0; i < figures.Length && length > 0; i++)
            figures[i] /= length;
    }

    /// <summary>For rows of figures, the sum over the rows of the products of each two columns.</summary>
    /// <param name="rows">The figures, row after row.</param>
    /// <param name="width">How many a row has.</param>
    public static double[] Gram(double[] rows, int width)
    {
        var gram = new double[width * width];
        for (var row = 0; row < rows.Length; row += width)
            for (var column = 0; column < width; column++)
                if (rows[row + column] != 0)
                    AddScaled(gram.AsSpan(column * width, width), rows[row + column], rows.AsSpan(row, width));
        return gram;
    }
}
