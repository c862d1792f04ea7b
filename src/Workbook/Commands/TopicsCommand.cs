using System.CommandLine;
using Analysis;
using Workbook.Output;

namespace Workbook.Commands;

/// <summary><c>workbook topics</c>: topics by a dictionary, discovered, or learned from a labelled sample.</summary>
internal sealed class TopicsCommand
{
    private readonly InputOptions _inputs = new();

    private readonly OutputOptions _output = new("; jsonl for --discover and --learn where it is not given");
    private readonly Option<string?> _dictionary =
        new("--dictionary") { Description = "Your own topics: a YAML or text file, or a folder of them." };
    private readonly Option<int?> _discover = new("--discover") { Description = "Find this many topics that nobody named." };
    private readonly Option<string?> _topicsOutput =
        new("--topics-output") { Description = "With --discover: the file for the topics and their terms." };
    private readonly Option<int> _seed =
        new("--seed") { Description = "With --discover: another seed, another start.", DefaultValueFactory = _ => 1 };
    private readonly Option<string?> _learn = new("--learn") { Description = "JSON lines with id, text and topics: learn from them." };
    private readonly Option<bool> _allowNone = new("--allow-none")
    {
        Description = "With --learn: an article of which no topic is likely enough gets none, also where each of the sample has one."
    };

    /// <summary>The command.</summary>
    public static Command Create() => new TopicsCommand().Build();

    private Command Build()
    {
        var command = new Command(
            "topics", "Counts topics by a dictionary; discovers topics (--discover K); or learns them from a sample (--learn FILE).")
        {
            _dictionary, _discover, _topicsOutput, _seed, _learn, _allowNone,
        };
        _output.AddTo(command);
        _inputs.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var ways = new[] { _dictionary.Name, _discover.Name, _learn.Name }
            .Where(name => parsed.GetResult(name) is { } && IsGiven(parsed, name))
            .ToList();
        if (ways.Count > 1)
            throw new InputException($"{ways[0]} and {ways[1]} are two ways to a topic: give one of them.");
        if (parsed.GetValue(_topicsOutput) is not null && parsed.GetValue(_discover) is null)
            throw new InputException("--topics-output needs --discover K.");
        var inputs = _inputs.Of(parsed);
        var articles = inputs.Read();
        var sink = new TopicSink(_output.Given(parsed), _output.Path(parsed));
        if (parsed.GetValue(_discover) is { } k)
            Discover(articles, k, parsed.GetValue(_seed), parsed.GetValue(_topicsOutput), sink);
        else if (parsed.GetValue(_learn) is { } sample)
            Learn(articles, sample, parsed.GetValue(_allowNone), sink);
        else
            sink.WriteHits(articles.InEnglish(Inputs.Report), Dictionary(parsed.GetValue(_dictionary)));
        return inputs.ExitCode;
    }

    private static bool IsGiven(ParseResult parsed, string name) =>
        parsed.GetResult(name) is System.CommandLine.Parsing.OptionResult { Implicit: false };

    private static TopicDictionary Dictionary(string? path)
    {
        try
        {
            return path is null ? TopicDictionary.Default : TopicDictionary.Load(path);
        }
        catch (FormatException e)
        {
            throw new InputException(e.Message);
        }
    }

    private static void Discover(IEnumerable<Article> articles, int k, int seed, string? topicsOutput, TopicSink sink)
    {
        var found = Discovered(articles.ToList(), k, seed);
        if (topicsOutput is not null)
            TopicSink.WriteTopics(topicsOutput, found.Topics);
        sink.WriteShares(found);
    }

    private static DiscoveredTopics Discovered(List<Article> corpus, int k, int seed)
    {
        var english = corpus.InEnglish(Inputs.Report).ToList();
        return k >= 1 && k <= english.Count
            ? english.DiscoverTopics(k, seed)
            : throw new InputException($"--discover {k}: give a number from 1 to the number of articles in English, {english.Count}.");
    }

    private static void Learn(IEnumerable<Article> articles, string path, bool canBeNone, TopicSink sink)
    {
        var sample = LabelledArticles.Read(path);
        TopicClassifier classifier;
        try
        {
            classifier = TopicClassifier.Learn(sample, Inputs.Report);
        }
        catch (ArgumentException)
        {
            throw new InputException($"{path}: no topic has three articles. Label more of them, in 'topics'.");
        }
        ValidationReport.Write(Console.Error, classifier.Validation, sample.Count);
        sink.WritePredictions(classifier, classifier.Predict(articles, Inputs.Report, canBeNone ? true : null));
    }
}
