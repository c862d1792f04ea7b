using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Analysis.Tests.Charts;

public partial class ChartSnippets
{
    [Fact]
    public void The_snippets_of_the_page_on_charts_run()
    {
        var folder = Repository("seeds", "korea-herald");
        var articles = Corpus.Load(folder);
        var hits = articles.Topics().ToList();
        var quotes = articles.Quotes().ToList();
        var mentions = articles.Countries().ToList();
        var bars = quotes.CountBySpeaker().Chart("Who is quoted most", top: 12);
        var months = hits.OverTime(Period.Month);
        var lines = months.Top(6).Chart("Topics come and go");
        var areas = months.Top(6).Shares().AreaChart("What share each topic has");
        var small = months.SmallMultiplesChart("Twelve topics, month by month");
        var cross = hits.ByArticle();
        var grid = cross.Chart("What each article is about");
        var speakers = hits.BySpeaker(quotes).Chart("Who speaks on what");
        var abroad = mentions.BySpeaker(quotes).Chart("Who speaks about which country");
        var topics = mentions.ByTopic(hits).Chart("What each country comes up with");
        var kinds = CrossTable.Of(
            "country", "kind", "mentions", mentions, m => m.Name(), m => m.Kind.ToString(), m => new Evidence(m.Article, m.Span));
        var together = mentions.Together();
        var matrix = together.Chart("Countries that share articles");
        var network = hits.Together().Network("Diplomacy holds the network together", labels: 12);
        var dots = quotes.Voices(hits, mentions).Chart("Who speaks on what about where");
        var manner = quotes.DotPlotChart("Who is quoted how", ("speaker", "article", "kind"), "quotations",
            q => (q.Speaker?.Name, q.Article.Title, q.Kind.ToString()), q => new Evidence(q.Article, q.Content[0]));
        var strip = articles[0].Quotes().Strip("Where each speaker is quoted");
        var places = articles[0].Countries().Strip("Where each country comes up");
        var sides = new[] { ("gas", 12.5), ("pipeline", 7.1), ("minister", -9.3) }
            .TwoSidedChart("What sets the two apart", left: "politics", right: "energy", measure: "log-likelihood");
        var coherence = new[] { (3, 0.31), (5, 0.37), (10, 0.33) }.CoherenceChart("Five topics are the most coherent");
        var world = mentions.CountByCountry().Map("Where the news is");
        var ranking = mentions.CountByCountry().Chart("Which countries are mentioned most");
        var people = articles.People();
        var mentioned = people.CountMentions().Chart("Who is mentioned most");
        var unheard = people.NeverHeard().CountMentions().Chart("Mentioned and never quoted");
        var bodies = articles.Organisations().CountArticles().Chart("Organisations by articles");
        var whole = quotes.OverTime(Period.Month).Within(articles).Top(6).Chart("Voices by month");
        var rates = quotes.CountBySpeaker().PerThousandWords(articles);
        var besides = quotes.CountBySpeaker().Within(articles).ToTable();
        var facts = PeopleFacts.Of(articles);
        var known = facts.ToTable(quotes);
        var lacking = facts.Missing(quotes);
        var map = new[] { ("KR", 21.0), ("RU", 13), ("SG", 2) }.Map("Korea and Russia lead").WithSource("Shapes: Natural Earth");
        var own = Figure.From(
            Plotly.NET.CSharp.Chart.Line<int, int, string>(x: [1, 2, 3], y: [2, 4, 3], UseDefaults: false), "It rose, then fell",
            "Line of 2, 4, 3.");
        var heading = quotes.CountBySpeaker().Finding().Sentence;
        var pair = together.Finding().Sentence;
        var led = months.PeriodsLed().Finding().Sentence;
        var headed = quotes.CountBySpeaker().Chart(heading).WithSource(Provenance.Source(articles));
        var perMonth = months.ToFrame();
        var frame = quotes.ToDataFrame();
        var sentences = articles.ToSentenceTable();
        foreach (var figure in new[]
        {
            bars,
            lines,
            areas,
            small,
            grid,
            speakers,
            abroad,
            topics,
            matrix,
            network,
            dots,
            manner,
            strip,
            places,
            sides,
            coherence,
            world,
            ranking,
            mentioned,
            unheard,
            bodies,
            whole,
            map,
            own,
            headed
        })
            Assert.StartsWith("{\"data\":[", figure.Json);
        Assert.StartsWith("Wi Sung-lac is quoted most: ", heading, StringComparison.Ordinal);
        Assert.Contains(" come together most: ", pair, StringComparison.Ordinal);
        Assert.Equal(months.Starts.IsEmpty, led.StartsWith("No months ", StringComparison.Ordinal));
        Assert.Equal(months.Starts.Length, perMonth.RowCount);
        Assert.Equal(quotes.Count, frame.Rows.Count);
        Assert.NotEqual(0, sentences.RowCount);
        Assert.Equal(mentions.Count, kinds.Total);
        Assert.Contains("Wi Sung-lac", people.Select(person => person.Name));
        Assert.InRange(lacking.Rows.Length, 1, known.RowCount);
        Assert.Equal(quotes.CountBySpeaker().Total * 1000 / articles.Sum(article => article.WordCount()), rates.Total, 9);
    }

    [Fact]
    public void The_page_on_charts_holds_no_snippet_that_is_not_run()
    {
        var run = File.ReadAllText(Source());
        var lines = Snippet()
            .Matches(File.ReadAllText(Repository("docs", "charts.md")))
            .SelectMany(match => match.Groups[1].Value.Split('\n'))
            .Select(line => line.Trim()).Where(line => line.Length > 0 && !line.Contains(".Save", StringComparison.Ordinal)).ToList();
        Assert.True(lines.Count > 20);
        Assert.All(lines, line => Assert.Contains(line, run));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    private static string Source([CallerFilePath] string path = "") => path;

    private static string Repository(params string[] path) =>
        Path.GetFullPath(Path.Join([Path.GetDirectoryName(Source())!, "..", "..", "..", .. path]));
}
