using Analysis;

namespace Analysis.Tests.Countries;

public sealed class CountryCountTests
{
    private static readonly Article First =
        Article.FromText("1", "Japan and South Korea met. “Japan is ready,” he said in Seoul.") with { Date = new DateOnly(2026, 3, 4) };
    private static readonly Article Second = Article.FromText("2", "Japan and China met.") with { Date = new DateOnly(2026, 4, 1) };
    private static readonly IReadOnlyList<CountryMention> Mentions = [.. new[] { First, Second }.Countries()];

    [Fact]
    public void Mentions_are_counted_by_country_with_their_words()
    {
        var counts = Mentions.CountByCountry();
        Assert.Equal([("Japan", 3d), ("South Korea", 2), ("China", 1)], counts.Rows.Select(row => (row.Label, row.Value)));
        Assert.Equal(["South Korea", "Seoul"], counts.Rows[1].Evidence.Select(evidence => evidence.Text));
    }

    [Fact]
    public void An_article_is_read_once_and_anew_when_its_text_is_another()
    {
        Assert.Same(First.Countries(), First.Countries());
        Assert.Same(First.Focus(), First.Focus());
        var other = Article.FromText("1", "China met.");
        Assert.Equal(["CN"], (First with { Text = other.Text, Blocks = other.Blocks }).Countries().Select(mention => mention.Country));
    }

    [Fact]
    public void Capitals_can_be_left_out_of_the_count() => Assert.Equal(1, Mentions.CountByCountry(CountryNameKind.Name)["South Korea"]);

    [Fact]
    public void Articles_are_counted_once_a_country() => Assert.Equal(2, Mentions.CountArticlesByCountry()["Japan"]);

    [Fact]
    public void Countries_of_one_article_come_together()
    {
        var together = Mentions.Together();
        Assert.Equal((1, 1, 0), (together["Japan", "China"], together["South Korea", "Japan"], together["South Korea", "China"]));
    }

    [Fact]
    public void Mentions_inside_quotations_are_those_in_their_pieces()
    {
        var start = First.Text.IndexOf('“');
        var quotation = new Quotation(First, QuotationKind.Direct, [TextSpan.FromBounds(start, First.Text.IndexOf('”') + 1)])
        {
            Speaker = new Speaker("Kim")
        };
        Assert.Equal(["JP"], Mentions.Inside([quotation]).Select(m => m.Country));
        Assert.Equal(1, Mentions.BySpeaker([quotation])["Kim", "Japan"]);
    }

    [Fact]
    public void Months_have_their_mentions() => Assert.Equal(2, Mentions.OverTime(Period.Month).Table["Japan", "2026-03-01"]);

    [Fact]
    public void A_former_states_mentions_can_count_for_its_successor() =>
        Assert.Equal(["RU"], Article.FromText("3", "The Soviet Union").Countries().AsPresentStates().Select(m => m.Country));

    [Fact]
    public void A_country_inside_an_organisations_name_is_kept_and_marked()
    {
        var mention = Assert.Single(Article.FromText("4", "The Korea Herald reported.").Countries());
        Assert.True(mention.InOrganisation);
        Assert.Empty(new[] { mention }.OutsideOrganisations());
    }

    [Fact]
    public void A_headline_and_dateline_outside_the_text_make_the_focus()
    {
        var article = Article.FromText("5", "Prices rose. Germany was mentioned once at the end.") with
        {
            Title = "Brazil raises rates",
            Dateline = "BRASILIA, March 3"
        };
        Assert.Equal("BR", article.Focus()[0].Country);
    }
}
