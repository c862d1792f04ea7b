using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Analysis;

namespace Analysis.Tests.Topics;

public partial class TopicSnippets
{
    [Fact]
    public void The_snippets_of_the_page_on_topics_run()
    {
        var articles = Seeds.Corpus;
        var quotes = articles.Quotes().ToList();
        var mentions = articles.Countries().ToList();
        var hits = articles.Topics().ToList();
        var counts = hits.CountByTopic(TopicUnit.Articles);
        var shares = hits.CountByTopic().Shares();
        var rates = hits.CountByTopic().PerThousandWords(articles);
        var paragraphs = hits.ByPlace(TopicUnit.Paragraphs);
        var byArticle = hits.ByArticle().ColumnsPerThousand(articles.WordsByArticle());
        var bySpeaker = hits.BySpeaker(quotes).RowsPerThousand(quotes.WordsBySpeaker());
        var byCountry = mentions.ByTopic(hits).RowShares();
        var overTime = hits.OverTime(Period.Month).PerThousandWords(articles);
        var coverage = TopicDictionary.Default.Coverage(articles);
        var table = coverage.ToTable();
        var overlaps = coverage.ToOverlapTable();
        var keywords = articles.Keywords(20).ToTable();
        var korea = articles.Where(a => a.Countries().Any(m => m.Country == "KR"));
        var rest = articles.Where(a => a.Countries().All(m => m.Country != "KR"));
        var keyness = korea.Keyness(rest).Chart("What sets the articles on Korea apart", "Korea", "all others");
        var pairs = articles.Collocations().ToTable();
        var lines = articles.InContext("~negotiate").ToTable();
        var page = articles.InContext("~negotiate").ToHtml();
        var choice = articles.ChooseTopics(4, 6).Chart("Which number of topics is the most coherent");
        var found = articles.DiscoverTopics(6);
        var months = found.OverTime().Chart("Topics nobody named come and go");
        var grid = found.ByArticle().Chart("Which article is of which topic");
        Assert.NotEmpty(counts.Rows);
        Assert.Equal(1, shares.Rows.Sum(row => row.Value), 9);
        Assert.Equal(hits.Sum(hit => hit.Weight), paragraphs.Total, 9);
        Assert.NotEmpty(rates.Rows);
        Assert.All(new[] { byArticle, bySpeaker, byCountry, overTime.Table }, cross => Assert.True(cross.Total > 0));
        Assert.All(new[] { table, overlaps, keywords, pairs, lines }, each => Assert.True(each.RowCount > 0));
        Assert.All(new[] { keyness, choice, months, grid }, figure => Assert.StartsWith("{\"data\":[", figure.Json));
        Assert.StartsWith("<table>", page);
    }

    [Fact]
    public void The_page_on_topics_holds_no_snippet_that_is_not_run()
    {
        var run = File.ReadAllText(Source());
        var lines = Snippet().Matches(File.ReadAllText(Path.Combine(Seeds.Folder, "..", "docs", "topics.md")))
            .SelectMany(match => match.Groups[1].Value.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        Assert.True(lines.Count > 20);
        Assert.All(lines, line => Assert.Contains(line, run));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    private static string Source([CallerFilePath] string path = "") => path;
}
