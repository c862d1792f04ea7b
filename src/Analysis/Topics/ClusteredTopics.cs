namespace Analysis.Topics;

/// <summary>
/// Topics as clusters of articles: spherical k-means in a latent semantic space, improved by naive Bayes, each article in one group. A
/// topic's words are the mean of its group (which makes it an orthogonal non-negative factorisation: F. Pompili et al., "Two algorithms for
/// orthogonal nonnegative matrix factorization with application to clustering", 2014). An article's shares of several topics come from
/// non-negative least squares by coordinate descent (A. Cichocki and A.-H. Phan, "Fast local algorithms for large scale nonnegative matrix
/// and tensor factorizations", 2009). Words and shares hold a row of k figures for each word or article.
/// </summary>
internal sealed class ClusteredTopics
{
    private const int Rounds = 20;
    private readonly int _k;

    private ClusteredTopics(SparseMatrix matrix, int[] groups, int k)
    {
        _k = k;
        Groups = groups;
        Words = Means(matrix, groups);
        Articles = LeastSquares(matrix.Times(Words, k));
    }

    /// <summary>The group of each article, from 0 to k − 1.</summary>
    public int[] Groups { get; }

    /// <summary>How much of each topic an article holds, article after article.</summary>
    public double[] Articles { get; }

    /// <summary>How much each word says of each topic, word after word; each topic's figures have length 1.</summary>
    public double[] Words { get; }

    /// <summary>Finds k topics.</summary>
    public static ClusteredTopics Of(TermWeights weights, int k, ulong seed)
    {
        var groups = SphericalMeans.Of(weights.LatentSpace, k, seed);
        return new ClusteredTopics(weights.Matrix, NaiveBayes.Improve(weights.DampedCounts, groups, k), k);
    }

    private double[] Means(SparseMatrix matrix, int[] groups)
    {
        var words = new double[matrix.Columns * _k];
        for (var article = 0; article < groups.Length; article++)
            for (var i = 0; i < matrix.Indices(article).Length; i++)
                words[(matrix.Indices(article)[i] * _k) + groups[article]] += matrix.Values(article)[i];
        for (var topic = 0; topic < _k; topic++)
        {
            var length = 0.0;
            for (var i = topic; i < words.Length; i += _k)
                length += words[i] * words[i];
            for (var i = topic; i < words.Length && length > 0; i += _k)
                words[i] /= Math.Sqrt(length);
        }
        return words;
    }

    private double[] LeastSquares(double[] sums)
    {
        var articles = new double[sums.Length];
        var gram = Vectors.Gram(Words, _k);
        for (var round = 0; round < Rounds; round++)
            for (var row = 0; row < articles.Length; row += _k)
                for (var topic = 0; topic < _k; topic++)
                {
                    var rest = sums[row + topic] - Vectors.Dot(articles.AsSpan(row, _k), gram.AsSpan(topic * _k, _k));
                    var own = gram[(topic * _k) + topic];
                    articles[row + topic] = own == 0 ? 0 : Math.Max(0, articles[row + topic] + (rest / own));
                }
        return articles;
    }
}
