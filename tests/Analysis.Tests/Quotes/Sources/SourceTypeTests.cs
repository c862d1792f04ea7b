using System.Globalization;
using System.Text.Json;
using Analysis;
using Analysis.Tests.Gold;

namespace Analysis.Tests.Quotes;

/// <summary>
/// The kind of source that quotations have: on sentences written here, and on sources of running news that were read by hand.
/// </summary>
public sealed class SourceTypeTests
{
    private sealed record GoldSource(string File, string Article, int Start, SourceType Type);

    public static TheoryData<string, string> Sentences
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Quotes", "Sources", "Cases", "SourceTypes.txt")))
                if (line.Split(" ⇶ ") is [var text, var types] && line[0] != '#')
                    cases.Add(text, types);
            return cases;
        }
    }

    [Theory, MemberData(nameof(Sentences))]
    public void Each_quotation_says_what_kind_of_source_it_has(string text, string types) => Assert.Equal(types,
        string.Join(" ;; ", TestArticle.Of(text).Quotes().Statements().Select(quotation => Labels.Of(quotation.Source!.Type))));

    [EvalFact]
    public void Of_ten_sources_of_running_news_nine_are_of_the_right_kind_and_of_each_kind_four_of_five()
    {
        var found = Found().ToList();

        Assert.InRange(found.Count, 200, int.MaxValue);
        Assert.InRange(found.Average(pair => pair.Gold == pair.System ? 1 : 0), 0.9, 1);
        Assert.All(found.GroupBy(pair => pair.Gold), kind => Assert.InRange(kind.Average(pair =>
            pair.Gold == pair.System ? 1 : 0), 0.8, 1));
    }

    private static IEnumerable<(SourceType Gold, SourceType System)> Found()
    {
        foreach (var file in Gold().GroupBy(gold => gold.File))
        {
            var texts = Texts(Path.Combine(EvalFactAttribute.Folder!, file.Key));
            foreach (var article in file.GroupBy(gold => gold.Article))
            {
                var quotations = Article.FromText(article.Key, texts[article.Key]).Quotes();
                foreach (var gold in article)
                    if (quotations.FirstOrDefault(quotation => quotation.SpeakerSpan?.Start == gold.Start)?.Source is { } source)
                        yield return (gold.Type, source.Type);
            }
        }
    }

    private static IEnumerable<GoldSource> Gold() =>
        from line in File.ReadLines(Path.Combine(Seeds.Folder, "../tests/Gold/sources.tsv"))
        where line[0] != '#'
        let parts = line.Split('\t')
        let start = int.Parse(parts[2], CultureInfo.InvariantCulture)
        select new GoldSource(parts[0], parts[1], start, Enum.Parse<SourceType>(parts[4], ignoreCase: true));

    private static Dictionary<string, string> Texts(string file) => File.ReadLines(file).Select(line =>
        JsonDocument.Parse(line).RootElement)
        .ToDictionary(line => line.GetProperty("id").GetString()!, line => line.GetProperty("text").GetString()!);
}
