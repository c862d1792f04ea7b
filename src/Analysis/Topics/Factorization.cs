using System.Numerics;

namespace Analysis;

/// <summary>
/// Non-negative matrix factorisation X ≈ W·Hᵀ by coordinate descent on one factor at a time (A. Cichocki and A.-H. Phan, "Fast local
/// algorithms for large scale nonnegative matrix and tensor factorizations", 2009). Both factors hold a row of k figures for each article
/// or word. Of several seeded starts the one that fits best after a few rounds goes on.
/// </summary>
internal sealed class Factorization
{
    private const int Starts = 5;
    private const int FirstRounds = 6;
    private const int LastRounds = 40;
    private readonly SparseMatrix _matrix;
    private readonly SparseMatrix _byWord;
    private readonly int _k;

    private Factorization(SparseMatrix matrix, SparseMatrix byWord, int k, SplitMix random)
    {
        (_matrix, _byWord, _k) = (matrix, byWord, k);
        Articles = new double[matrix.Rows * k];
        Words = new double[matrix.Columns * k];
        Seed(random);
    }

    /// <summary>How much of each topic an article holds, article after article.</summary>
    public double[] Articles { get; }

    /// <summary>How much each word says of each topic, word after word; each topic's figures have length 1.</summary>
    public double[] Words { get; }

    /// <summary>Finds k topics.</summary>
    public static Factorization Of(SparseMatrix matrix, int k, ulong seed)
    {
        var random = new SplitMix(seed);
        var byWord = matrix.Transpose();
        var best = Enumerable.Range(0, Starts)
            .Select(_ => new Factorization(matrix, byWord, k, random).Improve(FirstRounds)).ToList()
            .MaxBy(start => start.Explained())!;
        return best.Improve(LastRounds).Normalize();
    }

    /// <summary>Starts each topic with an article that is unlike those already chosen (D. Arthur and S. Vassilvitskii, "k-means++", 2007).</summary>
    private void Seed(SplitMix random)
    {
        Array.Fill(Words, 1e-3);
        var nearest = Enumerable.Repeat(1.0, _matrix.Rows).ToArray();
        for (var topic = 0; topic < _k; topic++)
        {
            var article = Draw(nearest, random);
            for (var i = 0; i < _matrix.Indices(article).Length; i++)
                Words[(_matrix.Indices(article)[i] * _k) + topic] += _matrix.Values(article)[i];
            for (var row = 0; row < _matrix.Rows; row++)
                nearest[row] = Math.Min(nearest[row], Math.Max(0, 1 - Dot(row, topic)));
        }
    }

    private static int Draw(double[] weights, SplitMix random)
    {
        var left = random.NextDouble() * weights.Sum();
        for (var i = 0; i < weights.Length; i++)
            if ((left -= weights[i]) < 0)
                return i;
        return weights.Length - 1;
    }

    private double Dot(int row, int topic)
    {
        var sum = 0.0;
        var values = _matrix.Values(row);
        for (var i = 0; i < values.Length; i++)
            sum += values[i] * Words[(_matrix.Indices(row)[i] * _k) + topic];
        return sum;
    }

    private Factorization Improve(int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            Descend(Articles, Sums(_matrix, Words), Gram(Words));
            Descend(Words, Sums(_byWord, Articles), Gram(Articles));
        }
        return this;
    }

    private void Descend(double[] factor, double[] sums, double[] gram)
    {
        for (var row = 0; row < factor.Length; row += _k)
            for (var topic = 0; topic < _k; topic++)
            {
                var rest = sums[row + topic];
                for (var other = 0; other < _k; other++)
                    rest -= factor[row + other] * gram[(topic * _k) + other];
                factor[row + topic] = Math.Max(0, factor[row + topic] + (rest / Math.Max(gram[(topic * _k) + topic], 1e-12)));
            }
    }

    /// <summary>For each row of a matrix, the sum of the figures of its columns, each as often as its weight says.</summary>
    private double[] Sums(SparseMatrix matrix, double[] figures)
    {
        var sums = new double[matrix.Rows * _k];
        Parallel.For(0, matrix.Rows, row =>
        {
            var indices = matrix.Indices(row);
            var values = matrix.Values(row);
            var target = sums.AsSpan(row * _k, _k);
            for (var i = 0; i < indices.Length; i++)
                AddScaled(target, values[i], figures.AsSpan(indices[i] * _k, _k));
        });
        return sums;
    }

    private static void AddScaled(Span<double> target, double factor, ReadOnlySpan<double> figures)
    {
        var i = 0;
        for (; i <= target.Length - Vector<double>.Count; i += Vector<double>.Count)
            (new Vector<double>(target[i..]) + (new Vector<double>(figures[i..]) * factor)).CopyTo(target[i..]);
        for (; i < target.Length; i++)
            target[i] += factor * figures[i];
    }

    private double[] Gram(double[] factor)
    {
        var gram = new double[_k * _k];
        for (var row = 0; row < factor.Length; row += _k)
            for (var topic = 0; topic < _k; topic++)
                if (factor[row + topic] != 0)
                    AddScaled(gram.AsSpan(topic * _k, _k), factor[row + topic], factor.AsSpan(row, _k));
        return gram;
    }

    /// <summary>2·⟨X, WHᵀ⟩ − ‖WHᵀ‖²: the larger, the smaller the error.</summary>
    private double Explained()
    {
        var sums = Sums(_matrix, Words);
        var (a, b) = (Gram(Articles), Gram(Words));
        return (2 * Articles.Zip(sums, (x, y) => x * y).Sum()) - a.Zip(b, (x, y) => x * y).Sum();
    }

    private Factorization Normalize()
    {
        for (var topic = 0; topic < _k; topic++)
        {
            var length = 0.0;
            for (var i = topic; i < Words.Length; i += _k)
                length += Words[i] * Words[i];
            length = Math.Sqrt(Math.Max(length, 1e-300));
            for (var i = topic; i < Words.Length; i += _k)
                Words[i] /= length;
            for (var i = topic; i < Articles.Length; i += _k)
                Articles[i] *= length;
        }
        return this;
    }
}
