using System.Collections.Immutable;

namespace Analysis.Topics;

/// <summary>Articles as rows of weighted words: the words' numbers in ascending order and their weights, row after row.</summary>
internal sealed class SparseMatrix(int columns, int[] starts, int[] indices, float[] values)
{
    /// <summary>The number of articles.</summary>
    public int Rows => starts.Length - 1;

    /// <summary>The number of words.</summary>
    public int Columns { get; } = columns;

    /// <summary>The words of an article.</summary>
    public ReadOnlySpan<int> Indices(int row) => indices.AsSpan(starts[row]..starts[row + 1]);

    /// <summary>The weights of an article's words.</summary>
    public ReadOnlySpan<float> Values(int row) => values.AsSpan(starts[row]..starts[row + 1]);

    /// <summary>A matrix of rows of (column, value) pairs, sorted by column.</summary>
    public static SparseMatrix Of(int columns, IReadOnlyList<(int Column, float Value)[]> rows)
    {
        var starts = new int[rows.Count + 1];
        for (var row = 0; row < rows.Count; row++)
            starts[row + 1] = starts[row] + rows[row].Length;
        var indices = new int[starts[^1]];
        var values = new float[starts[^1]];
        for (var row = 0; row < rows.Count; row++)
            for (var i = 0; i < rows[row].Length; i++)
                (indices[starts[row] + i], values[starts[row] + i]) = rows[row][i];
        return new SparseMatrix(columns, starts, indices, values);
    }

    /// <summary>For each article, the sum of the figures of its words, each times its weight.</summary>
    /// <param name="figures">Figures of the words, word after word.</param>
    /// <param name="width">How many a word has.</param>
    public double[] Times(double[] figures, int width)
    {
        var sums = new double[Rows * width];
        Parallel.For(0, Rows, row =>
        {
            var words = Indices(row);
            var weights = Values(row);
            var target = sums.AsSpan(row * width, width);
            for (var i = 0; i < words.Length; i++)
                Vectors.AddScaled(target, weights[i], figures.AsSpan(words[i] * width, width));
        });
        return sums;
    }

    /// <summary>The words as rows of articles.</summary>
    public SparseMatrix Transpose()
    {
        var columnStarts = new int[Columns + 1];
        foreach (var column in indices)
            columnStarts[column + 1]++;
        for (var column = 0; column < Columns; column++)
            columnStarts[column + 1] += columnStarts[column];
        var next = columnStarts.ToArray();
        var (rows, weights) = (new int[indices.Length], new float[values.Length]);
        for (var row = 0; row < Rows; row++)
            for (var i = starts[row]; i < starts[row + 1]; i++)
                (rows[next[indices[i]]], weights[next[indices[i]]++]) = (row, values[i]);
        return new SparseMatrix(Rows, columnStarts, rows, weights);
    }
}
