using System.Collections.Immutable;

namespace Analysis;

/// <summary>An article with the topics that an analyst gave it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Topics">Its topics; none is an answer too.</param>
public sealed record LabelledArticle(Article Article, ImmutableArray<string> Topics);

/// <summary>The topics that a classifier gives an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Topics">Those whose score is above 0, the highest first; the likeliest alone where none is, unless
/// none is an answer, too.</param>
/// <param name="Scores">The score of every topic that was learned, in their order: the distance from the topic's threshold.</param>
public sealed record TopicPrediction(Article Article, ImmutableArray<string> Topics, ImmutableArray<double> Scores);

/// <summary>
/// Topics learned from an analyst's sample: for each a linear support vector machine over words and pairs of words (see
/// <c>docs/topics.md</c>), with a threshold that cross-validation finds best. Where each article of
/// the sample has exactly one topic, so has each new one.
/// </summary>
public sealed class TopicClassifier
{
    private const int LeastExamples = 3;
    private const double Cost = 1;
    private readonly TopicFeatures _features;
    private readonly float[][] _weights;
    private readonly double[] _thresholds;
    private readonly bool _hasNone;
    private readonly bool _isOneEach;

    private TopicClassifier(
        ImmutableArray<string> topics, TopicFeatures features, float[][] weights, TopicValidation validation, List<LabelledArticle> sample)
    {
        _hasNone = sample.Any(example => example.Topics.IsEmpty);
        _isOneEach = sample.All(example => example.Topics.Length == 1);
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
    /// <param name="leftOut">Told of each article that is left out, with the reason: another language, or the words of one before.</param>
    /// <exception cref="ArgumentException">No topic has three articles.</exception>
    public static TopicClassifier Learn(IEnumerable<LabelledArticle> sample, Action<Problem>? leftOut = null)
    {
        var examples = Distinct(sample.Where(example => example.Article.IsInEnglish(leftOut)), leftOut);
        ImmutableArray<string> topics = [.. examples.SelectMany(example => example.Topics.Distinct()).CountBy(topic => topic)
            .Where(pair => pair.Value >= LeastExamples).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
        if (topics.IsEmpty)
            throw new ArgumentException($"No topic has {LeastExamples} articles: label more of them.", nameof(sample));
        var features = new TopicFeatures(examples.ConvertAll(example => example.Article));
        var members = topics.Select(topic => examples.Select(example => example.Topics.Contains(topic)).ToArray()).ToArray();
        var scores = CrossValidation.Scores(features.Learned, members, Cost);
        var weights = new float[topics.Length][];
        var all = Enumerable.Range(0, examples.Count).ToArray();
        Parallel.For(
            0, topics.Length, topic => weights[topic] = LinearClassifier.Train(features.Learned, all, row => members[topic][row], Cost));
        return new TopicClassifier(topics, features, weights, CrossValidation.Judge(topics, members, scores), examples);
    }

    /// <summary>
    /// One of the articles that tell the same words, with the topics of all of them, so that copies of one text weigh as one.
    /// </summary>
    private static List<LabelledArticle> Distinct(IEnumerable<LabelledArticle> sample, Action<Problem>? leftOut)
    {
        var distinct = new List<LabelledArticle>();
        foreach (var copies in sample.OrderBy(example => example.Article.Id, StringComparer.Ordinal)
            .GroupBy(example => (example.Article.Title, example.Article.Text)))
        {
            var first = copies.First();
            distinct.Add(first with { Topics = [.. copies.SelectMany(copy => copy.Topics).Distinct(StringComparer.Ordinal)] });
            if (copies.Skip(1).Any())
                leftOut?.Invoke(new Problem(first.Article.Source ?? first.Article.Id, null,
                    $"{copies.Count()} articles have the words of '{first.Article.Id}': they are learned from as one."));
        }
        return distinct;
    }

    /// <summary>The topics of an article, which is taken to be in English.</summary>
    /// <param name="article">The article.</param>
    /// <param name="canBeNone">
    /// Whether an article of which no topic is likely enough gets none; else it gets the likeliest. Null: as in the sample, whether that
    /// has articles without a topic.
    /// </param>
    public TopicPrediction Predict(Article article, bool? canBeNone = null) => Of(article, _features.Of([article]), canBeNone);

    /// <summary>The topics of articles, in order, one at a time.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="leftOut">Told of each article in another language, which is left out, with the reason.</param>
    /// <param name="canBeNone">
    /// Whether an article of which no topic is likely enough gets none; else it gets the likeliest. Null: as in the sample, whether that
    /// has articles without a topic.
    /// </param>
    public IEnumerable<TopicPrediction> Predict(IEnumerable<Article> articles, Action<Problem>? leftOut = null, bool? canBeNone = null) =>
        articles.InEnglish(leftOut).Select(article => Predict(article, canBeNone));

    private TopicPrediction Of(Article article, SparseMatrix row, bool? canBeNone)
    {
        var margins = _weights.Select(weights => LinearClassifier.Score(row, 0, weights)).ToArray();
        ImmutableArray<double> scores = [.. margins.Select((margin, topic) => margin - _thresholds[topic])];
        var given = Enumerable.Range(0, scores.Length).Where(topic => scores[topic] > 0).OrderByDescending(topic => scores[topic]).ToList();
        if (canBeNone ?? _hasNone)
            return new TopicPrediction(article, [.. given.Select(topic => Topics[topic])], scores);
        if (_isOneEach || given.Count == 0)
            given = [_isOneEach ? Array.IndexOf(margins, margins.Max()) : scores.IndexOf(scores.Max())];
        return new TopicPrediction(article, [.. given.Select(topic => Topics[topic])], scores);
    }
}
