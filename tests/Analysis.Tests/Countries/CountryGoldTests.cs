using Analysis;

namespace Analysis.Tests.Countries;

public sealed class CountryGoldTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("WORKBOOK_EVAL");

    [GoldTheory]
    [InlineData("geovirus-dev.jsonl", true, 0.96, 0.9)]
    [InlineData("lgl-dev.jsonl", false, 0.9, 0.8)]
    public void Figures_on_annotated_articles_do_not_fall(string file, bool ignoreDemonyms, double countries, double places)
    {
        var gold = CountryGold.Read(Path.Combine(Folder!, "countries", file)).ToList();
        Assert.InRange(CountryScore.OfCountries(gold, a => a.Countries(), ignoreDemonyms).F1, countries, 1);
        Assert.InRange(CountryScore.OfPlaces(gold, a => a.Countries(), ignoreDemonyms).F1, places, 1);
    }

    [Fact]
    public void Countries_of_the_wire_are_found_as_well_as_they_were()
    {
        var gold = CountryGold.Read(Path.Combine(Seeds.Folder, "../tests/Gold/meridian-wire.jsonl")).ToList();
        Assert.InRange(CountryScore.OfCountries(gold, a => a.Countries(), ignoreDemonyms: false).F1, 0.98, 1);
        Assert.InRange(CountryScore.OfPlaces(gold, a => a.Countries(), ignoreDemonyms: false).F1, 0.97, 1);
    }

    [Fact]
    public void A_line_that_is_no_annotated_article_is_an_error_that_says_where()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "{}\n");
        var error = Assert.Throws<InvalidDataException>(() => CountryGold.Read(path).ToList());
        File.Delete(path);
        Assert.StartsWith($"{path}:1: not an annotated article", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_demonym_that_the_gold_gives_no_country_is_not_counted()
    {
        var article = Article.FromText("a", "French troops left Chad.");
        var gold = new CountryGold(article, [new(new TextSpan(0, 6), null, false, "Demonym"), new(new TextSpan(19, 4), "TD", true, null)]);
        var score = CountryScore.OfCountries([gold], a => a.Countries(), ignoreDemonyms: false);
        Assert.Equal((1, 1, 1, 1), (score.Right, score.Predicted, score.Found, score.Gold));
    }

    [Fact]
    public void Kinds_are_scored_over_exactly_the_same_words()
    {
        var article = Article.FromText("a", "Paris said France would pay.");
        var gold = new CountryGold(
            article, [new(new TextSpan(0, 5), "FR", false, null) { Kind = "capital" },
                new(new TextSpan(11, 13), "FR", true, null) { Kind = "name" }]);
        var scores = CountryScore.ByKind([gold], a => a.Countries()).ToDictionary(score => score.Name);
        Assert.Equal((1, 0), (scores["capital"].Found, scores["name"].Found));
        Assert.Equal(1, scores["name"].Predicted);
    }

    [Fact]
    public void Gold_without_kinds_has_no_scores_by_kind() => Assert.Empty(CountryScore.ByKind(
        [new CountryGold(Article.FromText("a", "France"), [new(new TextSpan(0, 6), "FR", true, null)])], a => a.Countries()));

    /// <summary>A theory over annotated articles that are not part of the project.</summary>
    private sealed class GoldTheoryAttribute : TheoryAttribute
    {
        public GoldTheoryAttribute() => Skip = Folder is null ? "WORKBOOK_EVAL names no folder of annotated articles." : null;
    }
}
