using BenchmarkDotNet.Attributes;

namespace Analysis.Benchmarks;

/// <summary>
/// Warm times of each analysis and what it allocates, over whole collections; a cold command's are told by tools/archive-speed.sh.
/// </summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private Article[] _cut = [];

    /// <summary>The texts.</summary>
    [ParamsSource(nameof(Collections))]
    public BenchmarkTexts Texts { get; set; } = new("", []);

    /// <summary>All that are at hand.</summary>
    public static IEnumerable<BenchmarkTexts> Collections => [BenchmarkTexts.Read()];

    /// <summary>Labels and cuts the articles for the analyses.</summary>
    [GlobalSetup]
    public void Cut()
    {
        _cut = Read();
        foreach (var article in _cut)
            _ = article.Document;
    }

    /// <summary>Lines are labelled.</summary>
    [Benchmark]
    public Article[] Structure() => Read();

    /// <summary>The labelled text is cut into tokens and sentences.</summary>
    [Benchmark]
    public int Tokens() => _cut.Sum(article => Document.Of(article).Tokens.Length);

    /// <summary>Quotations of tokenised text.</summary>
    [Benchmark]
    public int Quotes() => _cut.Sum(article => Anew(article).Quotes().Count);

    /// <summary>Topics of tokenised text.</summary>
    [Benchmark]
    public int Topics() => _cut.Sum(article => article.Topics().Count);

    /// <summary>Countries of tokenised text.</summary>
    [Benchmark]
    public int Countries() => _cut.Sum(article => Anew(article).Countries().Count);

    /// <summary>All of them, from the text on.</summary>
    [Benchmark]
    public int All() => Read().Sum(article => article.Quotes().Count + article.Topics().Count + article.Countries().Count);

    /// <summary>An article that is cut already, and of which nothing is remembered.</summary>
    private static Article Anew(Article article) => article with { };

    private Article[] Read() => [.. Texts.Articles.Select(article => Article.FromText(article.Id, article.Text))];
}
