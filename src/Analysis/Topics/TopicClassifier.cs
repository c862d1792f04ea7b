using System.Collections.Immutable;

namespace Analysis;

/// <summary>An article with the topics that an analyst gave it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Topics">Its topics; none is an answer too.</param>
public sealed record LabelledArticle(Article Article, ImmutableArray<string> Topics);

/// <summary>The topics that a classifier gives an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Topics">Those whose score is above 0, the highest first.</param>
/// <param name="Scores">The score of every topic that was learned, in their order: the distance from the topic's threshold.</param>
public sealed record TopicPrediction(Article Article, ImmutableArray<string> Topics, ImmutableArray<double> Scores);

/// <summary>
/// Topics learned from an analyst's sample: for each a linear support vector machine over words and pairs of words (see
/// <c>docs/topics.md</c>), with a threshold that cross-validation finds best.
/// </summary>
public sealed class TopicClassifier
{
    private const int LeastExamples = 3;
    private const double Cost = 1;
    private readonly TopicFeatures _features;
    private readonly float[][] _weights;
    private readonly double[] _thresholds;

    private TopicClassifier(ImmutableArray<string> topics, TopicFeatures features, float[][] weights, TopicValidation validation)
    {
        Topics = topics;
        Validation = validation;
        _features = features;
        _weights = weights;
        _thresholds = [.. validation.Topics.Select(topic => topic.Threshold)];
    }

    /// <summary>The topics that were learned, in ordinal order.</summary>
    public ImmutableArray<string> Topics { get; }

    /// <summary>How well the sample's own articles were recognised by what was learned from the others.</summary>
    public TopicValidation Validation { get; }

    /// <summary>Learns from a sample. A topic of fewer than three articles is not learned.</summary>
    /// <param name="sample">The articles and their topics.</param>
    /// <param name="leftOut">Told of each article in another language, which is left out, with the reason.</param>
    /// <exception cref="ArgumentException">No topic has three articles.</exception>
    public static TopicClassifier Learn(IEnumerable<LabelledArticle> sample, Action<Problem>? leftOut = null)
    {
        var examples = sample.Where(example => example.Article.IsInEnglish(leftOut)).OrderBy(example => example.Article.Id, StringComparer.Ordinal).ToList();
        ImmutableArray<string> topics = [.. examples.SelectMany(example => example.Topics.Distinct()).CountBy(topic => topic)
            .Where(pair => pair.Value >= LeastExamples).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
        if (topics.IsEmpty)
            throw new ArgumentException($"No topic has {LeastExamples} articles: label more of them.", nameof(sample));
        var features = new TopicFeatures(examples.ConvertAll(example => example.Article));
        var members = topics.Select(topic => examples.Select(example => example.Topics.Contains(topic)).ToArray()).ToArray();
        var scores = CrossValidation.Scores(features.Learned, members, Cost);
        var weights = new float[topics.Length][];
        var all = Enumerable.Range(0, examples.Count).ToArray();
        Parallel.For(0, topics.Length, topic => weights[topic] = LinearClassifier.Train(features.Learned, all, row => members[topic][row], Cost));
        return new TopicClassifier(topics, features, weights, CrossValidation.Judge(topics, members, scores));
    }

    /// <summary>The topics of an article, which is taken to be in English.</summary>
    public TopicPrediction Predict(Article article) => Of(article, _features.Of([article]));

    /// <summary>The topics of articles, in order, one at a time.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="leftOut">Told of each article in another language, which is left out, with the reason.</param>
    public IEnumerable<TopicPrediction> Predict(IEnumerable<Article> articles, Action<Problem>? leftOut = null) => articles.InEnglish(leftOut).Select(article => Of(article, _features.Of([article])));

    private TopicPrediction Of(Article article, SparseMatrix row)
    {
        var scores = _weights.Select((weights, topic) => LinearClassifier.Score(row, 0, weights) - _thresholds[topic]).ToImmutableArray();
        return new TopicPrediction(article, [.. Enumerable.Range(0, scores.Length)
            .Where(topic => scores[topic] > 0).OrderByDescending(topic => scores[topic]).Select(topic => Topics[topic])], scores);
    }
}
