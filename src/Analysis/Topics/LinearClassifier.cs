namespace Analysis.Topics;

/// <summary>
/// A linear support vector machine with squared hinge loss, trained by dual coordinate descent (C.-J. Hsieh et al., "A dual coordinate
/// descent method for large-scale linear SVM", 2008), the method of LIBLINEAR. The order of the examples is shuffled by a fixed seed, so
/// that the same examples give the same weights.
/// </summary>
internal static class LinearClassifier
{
    private const int MostRounds = 60;
    private const double Tolerance = 0.05;

    /// <summary>Trains on some rows.</summary>
    /// <param name="matrix">The features.</param>
    /// <param name="rows">The rows to learn from.</param>
    /// <param name="isPositive">Whether a row of the matrix is of the class.</param>
    /// <param name="cost">What an error costs, C.</param>
    /// <returns>The weights of the features, and the bias last.</returns>
    public static float[] Train(SparseMatrix matrix, int[] rows, Func<int, bool> isPositive, double cost)
    {
        var weights = new float[matrix.Columns + 1];
        var order = rows.ToArray();
        var alphas = new double[matrix.Rows];
        var labels = new double[matrix.Rows];
        var norms = new double[matrix.Rows];
        foreach (var row in rows)
            (labels[row], norms[row]) = (isPositive(row) ? 1 : -1, 1 + SquaredNorm(matrix.Values(row)));
        var random = new SplitMix(17);
        for (var round = 0; round < MostRounds; round++)
        {
            random.Shuffle(order);
            var largest = 0.0;
            foreach (var row in order)
                largest = Math.Max(largest, Improve(matrix, row, labels[row], norms[row] + 0.5 / cost, 0.5 / cost, alphas, weights));
            if (largest < Tolerance)
                break;
        }
        return weights;
    }

    /// <summary>How far on the class's side a row lies; above 0 is inside.</summary>
    public static float Score(SparseMatrix matrix, int row, float[] weights)
    {
        var indices = matrix.Indices(row);
        var values = matrix.Values(row);
        var sum = weights[^1];
        for (var i = 0; i < indices.Length; i++)
            sum += weights[indices[i]] * values[i];
        return sum;
    }

    private static double Improve(
        SparseMatrix matrix, int row, double label, double diagonal, double shrink, double[] alphas, float[] weights)
    {
        var alpha = alphas[row];
        var gradient = (label * Score(matrix, row, weights)) - 1 + (shrink * alpha);
        var projected = alpha == 0 ? Math.Min(gradient, 0) : gradient;
        if (Math.Abs(projected) < 1e-9)
            return 0;
        alphas[row] = Math.Max(alpha - (gradient / diagonal), 0);
        var step = (float)((alphas[row] - alpha) * label);
        var indices = matrix.Indices(row);
        var values = matrix.Values(row);
        for (var i = 0; i < indices.Length; i++)
            weights[indices[i]] += step * values[i];
        weights[^1] += step;
        return Math.Abs(projected);
    }

    private static double SquaredNorm(ReadOnlySpan<float> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value * value;
        return sum;
    }
}
