namespace Analysis.Topics;

/// <summary>How much, and how surely, a word's rate differs between two groups of articles.</summary>
internal static class KeynessStatistics
{
    /// <summary>G² of a word that stands a times in sizeA words and b times in sizeB words.</summary>
    public static double LogLikelihood(int a, int b, int sizeA, int sizeB)
    {
        var rate = (a + (double)b) / (sizeA + (double)sizeB);
        return 2 * (Part(a, sizeA * rate) + Part(b, sizeB * rate));
    }

    /// <summary>log₂ of the ratio of the rates, half a word added to each count so that none is 0.</summary>
    public static double LogRatio(int a, int b, int sizeA, int sizeB) => Math.Log2((a + 0.5) / (sizeA + 0.5) * (sizeB + 0.5) / (b + 0.5));

    /// <summary>
    /// Monroe, Colaresi and Quinn's z: the log-odds of both groups with the word's own frequency in both together as prior, over its
    /// standard deviation √(1/(a + p) + 1/(b + p)).
    /// </summary>
    public static double ZScore(int a, int b, int sizeA, int sizeB)
    {
        var (prior, priors) = (a + (double)b, sizeA + (double)sizeB);
        var logOdds = LogOdds(a + prior, sizeA + priors) - LogOdds(b + prior, sizeB + priors);
        return logOdds / Math.Sqrt((1 / (a + prior)) + (1 / (b + prior)));
    }

    private static double LogOdds(double count, double size) => Math.Log(count / Math.Max(size - count, double.Epsilon));

    private static double Part(int observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);
}
