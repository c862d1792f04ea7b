using System.Collections.Immutable;

namespace Analysis;

/// <summary>How well one topic was recognised in cross-validation.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Examples">The articles that have it.</param>
/// <param name="Given">The articles it was given to.</param>
/// <param name="Right">Those of them that have it.</param>
/// <param name="Threshold">The score from which on it is given.</param>
public sealed record TopicFigures(string Topic, int Examples, int Given, int Right, double Threshold)
{
    /// <summary>The share of right ones among those given; 0 where none was given.</summary>
    public double Precision => Given == 0 ? 0 : (double)Right / Given;

    /// <summary>The share of the examples that were found.</summary>
    public double Recall => Examples == 0 ? 0 : (double)Right / Examples;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Given + Examples == 0 ? 0 : 2.0 * Right / (Given + Examples);
}

/// <summary>The figures of a cross-validation in three parts: each part was judged by what the other two taught.</summary>
/// <param name="Topics">A topic each, in ordinal order.</param>
public sealed record TopicValidation(ImmutableArray<TopicFigures> Topics)
{
    /// <summary>All topics as one, or the commonest ones: every (article, topic) pair counts alike.</summary>
    /// <param name="commonest">How many of the commonest topics; 0 is all.</param>
    public TopicFigures Micro(int commonest = 0)
    {
        var kept = commonest == 0 ? [.. Topics] : Topics.OrderByDescending(t => t.Examples).Take(commonest).ToList();
        return new TopicFigures(commonest == 0 ? "all topics" : $"{kept.Count} commonest topics",
            kept.Sum(t => t.Examples), kept.Sum(t => t.Given), kept.Sum(t => t.Right), 0);
    }
}
