using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Tests.Gold;

/// <summary>The tables in the corpus's README against the articles and their annotations.</summary>
public sealed partial class GoldPhenomenaTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Seeds.Folder, "meridian-wire/README.md"));

    private static readonly List<(string Phenomenon, int Count, string[] Articles)> Rows = [.. Row().Matches(Readme)
        .Select(row =>
            (row.Groups[1].Value, int.Parse(row.Groups[2].Value, CultureInfo.InvariantCulture),
                Quoted().Matches(row.Groups[3].Value).Select(m => m.Groups[1].Value).ToArray()))];

    [Fact]
    public void Each_phenomenon_is_in_five_articles_or_more_and_as_many_as_it_says() => Assert.All(Rows, row =>
    {
        Assert.True(row.Count >= 5, row.Phenomenon);
        Assert.Equal(row.Count, row.Articles.Length);
        Assert.Equal(row.Count, row.Articles.Select(Named).Distinct().Count());
    });

    [Fact]
    public void The_table_of_articles_holds_each_of_them_once_and_counts_them()
    {
        var listed = ArticleRow().Matches(Readme).Select(row => Named(row.Groups[2].Value).Id).ToList();
        var files = ArticleRow().Matches(Readme).Select(row => row.Groups[2].Value.Split(" › ")[0]).Distinct().Count();
        Assert.Equal(GoldArticle.All.Select(a => a.Id).Order(), listed.Order());
        Assert.Contains(
            $"{listed.Count} entries in {files} files, {GoldArticle.All.DistinctBy(a => a.Text).Count(a => a.NearDuplicateOf is null)} "
                + "of them different articles.", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_is_in_order() =>
        Assert.Equal(
            ArticleRow().Matches(Readme).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal),
            ArticleRow().Matches(Readme).Select(row => row.Groups[1].Value));

    [Theory, MemberData(nameof(Countable))]
    public void Each_article_named_for_a_phenomenon_holds_it(string phenomenon)
    {
        var row = Assert.Single(Rows, r => Regex.IsMatch(r.Phenomenon, $@"^{Regex.Escape(phenomenon)}(?!\w)"));
        Assert.All(row.Articles.Select(Named), a => Assert.True(GoldPhenomena.All[phenomenon](a), a.Id));
    }

    [Fact]
    public void Sixty_countries_or_more_are_mentioned() =>
        Assert.True(GoldArticle.All.SelectMany(a => a.Countries.Keys).Distinct().Count() >= 60);

    public static TheoryData<string> Countable => [.. GoldPhenomena.All.Keys];

    /// <summary>The article that the README calls by the end of its file's name, or by its id in a container.</summary>
    private static GoldArticle Named(string name)
    {
        var id = Extension().Replace(name.Split(" › ")[^1], "");
        return Assert.Single(GoldArticle.All, a => a.Id == id || a.Id.EndsWith($"/{id}", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?m)^\| ([^|\n]+) \| (\d+): ([^|\n]+) \|$")]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?m)^\| (\d{4}-\d\d-\d\d) \| `([^`]+)` \|")]
    private static partial Regex ArticleRow();

    [GeneratedRegex(@"\.(txt|html)$")]
    private static partial Regex Extension();
}
