namespace Analysis.Topics;

/// <summary>
/// Articles as points in the few dimensions in which their words differ most (S. Deerwester et al., "Indexing by latent semantic analysis",
/// 1990): words that go with the same words count as alike. What all articles have in common is taken away, and each is brought to length
/// 1; one without words stays at the origin. The dimensions are found by subspace iteration from a seeded start (N. Halko, P.-G. Martinsson
/// and J. Tropp, "Finding structure with randomness", 2011).
/// </summary>
/// <param name="Dimensions">How many figures an article has.</param>
/// <param name="Figures">The figures, article after article.</param>
internal sealed record LatentSpace(int Dimensions, double[] Figures)
{
    private const int Rounds = 4;
    private const double LeastRest = 1e-10;

    /// <summary>How many articles there are.</summary>
    public int Count => Dimensions == 0 ? 0 : Figures.Length / Dimensions;

    /// <summary>An article's figures.</summary>
    public ReadOnlySpan<double> Of(int article) => Figures.AsSpan(article * Dimensions, Dimensions);

    /// <summary>The articles of a matrix, in so many dimensions at most.</summary>
    public static LatentSpace Of(SparseMatrix matrix, ulong seed, int most)
    {
        var dimensions = Math.Min(most, Math.Min(matrix.Rows, matrix.Columns));
        var random = new SplitMix(seed);
        var words = new double[matrix.Columns * dimensions];
        for (var i = 0; i < words.Length; i++)
            words[i] = random.NextDouble() - 0.5;
        var byWord = matrix.Transpose();
        for (var round = 0; round < Rounds; round++)
            words = Orthogonal(byWord.Times(matrix.Times(words, dimensions), dimensions), dimensions);
        var articles = Centered(matrix.Times(words, dimensions), dimensions);
        for (var row = 0; row < articles.Length; row += dimensions)
            Vectors.Normalize(articles.AsSpan(row, dimensions));
        return new LatentSpace(dimensions, articles);
    }

    private static double[] Centered(double[] rows, int width)
    {
        var mean = new double[width];
        for (var row = 0; row < rows.Length; row += width)
            Vectors.AddScaled(mean, (double)width / rows.Length, rows.AsSpan(row, width));
        for (var row = 0; row < rows.Length; row += width)
            if (rows.AsSpan(row, width).ContainsAnyExcept(0))
                Vectors.AddScaled(rows.AsSpan(row, width), -1, mean);
        return rows;
    }

    /// <summary>The same span with columns at right angles and of length 1, by Cholesky's factor of their products.</summary>
    private static double[] Orthogonal(double[] rows, int width)
    {
        var inverse = InverseOfFactor(Vectors.Gram(rows, width), width);
        var result = new double[rows.Length];
        Parallel.For(0, rows.Length / Math.Max(1, width), row =>
        {
            for (var i = 0; i < width; i++)
                result[(row * width) + i] = Vectors.Dot(rows.AsSpan(row * width, width), inverse.AsSpan(i * width, width));
        });
        return result;
    }

    /// <summary>L⁻¹ where LLᵀ is the matrix, L with nothing above its diagonal; a row that depends on those above becomes 0.</summary>
    private static double[] InverseOfFactor(double[] matrix, int width)
    {
        var (factor, inverse, scales) = (new double[width * width], new double[width * width], new double[width]);
        Span<double> Row(double[] of, int row) => of.AsSpan(row * width, width);
        for (var i = 0; i < width; i++)
        {
            Row(inverse, i)[i] = 1;
            for (var j = 0; j < i; j++)
            {
                Row(factor, i)[j] = (matrix[(i * width) + j] - Vectors.Dot(Row(factor, i)[..j], Row(factor, j)[..j])) * scales[j];
                Vectors.AddScaled(Row(inverse, i), -Row(factor, i)[j], Row(inverse, j));
            }
            var rest = matrix[(i * width) + i] - Vectors.Dot(Row(factor, i)[..i], Row(factor, i)[..i]);
            scales[i] = rest > LeastRest * matrix[(i * width) + i] ? 1 / Math.Sqrt(rest) : 0;
            foreach (ref var figure in Row(inverse, i))
                figure *= scales[i];
        }
        return inverse;
    }
}
