namespace Analysis.Articles;

/// <summary>
/// A text's signature by which its likeness to others can be told: the share of equal places in two signatures is close to
/// the share of sequences that the texts have in common (Broder, On the resemblance and containment of documents, 1997).
/// </summary>
internal static class MinHash
{
    /// <summary>How many numbers a signature has.</summary>
    public const int Length = 126;

    private static readonly (ulong Factor, ulong Summand)[] Permutations = Draw();

    /// <summary>The signature: of each of many orders of all sequences the least that occurs.</summary>
    public static uint[] Of(IEnumerable<ulong> sequences)
    {
        var signature = new uint[Length];
        Array.Fill(signature, uint.MaxValue);
        foreach (var sequence in sequences)
            for (var i = 0; i < Length; i++)
                signature[i] = Math.Min(signature[i], (uint)(((sequence * Permutations[i].Factor) + Permutations[i].Summand) >> 32));
        return signature;
    }

    /// <summary>The share of equal places, 0 to 1.</summary>
    public static double Similarity(uint[] first, uint[] second)
    {
        var equal = 0;
        for (var i = 0; i < Length; i++)
            equal += first[i] == second[i] ? 1 : 0;
        return (double)equal / Length;
    }

    /// <summary>The same numbers in every run.</summary>
    private static (ulong, ulong)[] Draw()
    {
#pragma warning disable CA5394 // Nothing secret is drawn.
        var random = new Random(1997);
        return [.. Enumerable.Range(0, Length).Select(_ => ((ulong)random.NextInt64() << 1 | 1, (ulong)random.NextInt64()))];
#pragma warning restore CA5394
    }
}
