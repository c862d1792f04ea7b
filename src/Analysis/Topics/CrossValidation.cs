using System.Collections.Immutable;

namespace Analysis.Topics;

/// <summary>Judges articles by classifiers that did not learn from them, and finds the thresholds that serve best.</summary>
internal static class CrossValidation
{
    private const int Parts = 3;
    private const double Step = 0.05;
    private const int LowestStep = -12;
    private const int HighestStep = 2;
    private const double NearlyBest = 0.003;

    /// <summary>The score of each row in each class, by what the other parts taught.</summary>
    public static float[][] Scores(SparseMatrix matrix, bool[][] members, double cost)
    {
        var scores = members.Select(_ => new float[matrix.Rows]).ToArray();
        Parallel.For(0, members.Length * Parts, job =>
        {
            var (topic, part) = (job / Parts, job % Parts);
            var others = Enumerable.Range(0, matrix.Rows).Where(row => row % Parts != part).ToArray();
            var weights = LinearClassifier.Train(matrix, others, row => members[topic][row], cost);
            for (var row = part; row < matrix.Rows; row += Parts)
                scores[topic][row] = LinearClassifier.Score(matrix, row, weights);
        });
        return scores;
    }

    /// <summary>
    /// Thresholds and figures. Where few examples tell little, neighbouring thresholds do almost equally well: of those that reach nearly
    /// the best F1 the highest is taken, which gives a topic to fewer articles (on thresholds: Y. Yang, "A study of thresholding strategies
    /// for text categorization", 2001).
    /// </summary>
    public static TopicValidation Judge(
        ImmutableArray<string> topics, bool[][] members, float[][] scores) => new([.. topics.Select((topic, t) =>
    {
        var tried = Enumerable.Range(LowestStep, HighestStep - LowestStep + 1)
            .Select(i => Count(topic, members[t], scores[t], i * Step))
            .ToList();
        var best = tried.Max(figures => figures.F1);
        return tried.Last(figures => figures.F1 >= best - NearlyBest);
    })]);

    private static TopicFigures Count(string topic, bool[] members, float[] scores, double threshold)
    {
        var (given, right) = (0, 0);
        for (var row = 0; row < scores.Length; row++)
            if (scores[row] > threshold)
                (given, right) = (given + 1, right + (members[row] ? 1 : 0));
        return new TopicFigures(topic, members.Count(m => m), given, right, threshold);
    }
}
