using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Analysis;

namespace Analysis.Tests.Countries;

public partial class CountrySnippets
{
    [Fact]
    public void The_snippets_of_the_page_on_countries_run()
    {
        var articles = Corpus.Load(Repository("seeds", "korea-herald"));
        var article = articles[0];
        var mentions = articles.Countries().ToList();
        var quotes = articles.Quotes().ToList();
        var counts = mentions.CountByCountry();
        var names = mentions.CountByCountry(CountryNameKind.Name, CountryNameKind.Demonym);
        var outside = mentions.OutsideOrganisations().AsPresentStates().CountArticlesByCountry();
        var pairs = mentions.Together();
        var quoted = mentions.Inside(quotes).CountByCountry();
        var speakers = mentions.BySpeaker(quotes);
        var topics = mentions.ByTopic(articles.Topics());
        var months = mentions.OverTime(Period.Month);
        var about = articles.CountByFocus();
        var focus = article.Focus();
        var korea = Country.Find("Korean");
        var north = Country.Named("KP");
        var soviet = Country.Named("SU")!.Successors;
        var scotland = new Country("XS", "Scotland")
        {
            Names = [new("Scotland", CountryNameKind.Name), new("Scottish", CountryNameKind.Demonym)]
        };
        var table = CountryTable.Default.Without("TW").With(scotland);
        var mine = article.Countries(table);
        Assert.True(
            counts["North Korea"] > counts["China"] && names["North Korea"] <= counts["North Korea"] && outside["North Korea"] == 1);
        Assert.Equal(1, pairs["North Korea", "South Korea"]);
        Assert.True(quoted["North Korea"] > 0 && speakers.Total > 0 && topics.Total > 0 && about.Total > 0);
        Assert.Empty(months.Starts);
        Assert.Equal("RU", soviet[0]);
        Assert.Equal(("KR", "North Korea"), (korea?.Code, north?.Name));
        Assert.NotEmpty(focus);
        Assert.DoesNotContain(mine, mention => mention.Country == "TW");
    }

    [Fact]
    public void The_page_on_countries_holds_no_snippet_that_is_not_run()
    {
        var run = File.ReadAllText(Source());
        var lines = Snippet()
            .Matches(File.ReadAllText(Repository("docs", "countries.md")))
            .SelectMany(match => match.Groups[1].Value.Split('\n'))
            .Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        Assert.True(lines.Count > 12);
        Assert.All(lines, line => Assert.Contains(line, run, StringComparison.Ordinal));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    private static string Repository(params string[] path) => Path.Combine([Path.GetDirectoryName(Source())!, "..", "..", "..", .. path]);

    private static string Source([CallerFilePath] string path = "") => path;
}
