using Analysis;

namespace Analysis.Tests.Topics;

public sealed class TopicTablesTests
{
    private static readonly TopicDictionary Oil = new([new Topic("oil", ["oil", "crude ^2"], []), new Topic("gas", ["gas"], [])]);

    [Theory]
    [InlineData(TopicUnit.Articles)]
    [InlineData(TopicUnit.Paragraphs)]
    [InlineData(TopicUnit.Sentences)]
    public void Places_add_up_to_the_whole_weights_counted(TopicUnit unit)
    {
        var hits = Seeds.Corpus.Topics(Oil).ToList();
        Assert.Equal(hits.Sum(hit => hit.Weight), hits.ByPlace(unit).Total, 9);
    }

    [Fact]
    public void A_place_is_named_by_its_article_and_its_number()
    {
        var hits = Article.FromText("a", "Oil.\nGas. More oil.").Topics(Oil);
        Assert.Equal(["a, paragraph 2", "a, paragraph 1"], hits.ByPlace(TopicUnit.Paragraphs).Columns.AsEnumerable());
        Assert.Equal(1, hits.ByPlace(TopicUnit.Sentences)["oil", "a, sentence 3"]);
    }

    [Fact]
    public void Rows_and_columns_are_shared_out_to_one()
    {
        var cross = Seeds.Corpus.Topics().ByArticle();
        var (rows, columns) = (cross.RowShares(), cross.ColumnShares());
        Assert.All(Enumerable.Range(0, rows.Rows.Length), r => Assert.Equal(1, rows.Columns.Select((_, c) => rows[r, c].Value).Sum(), 9));
        Assert.All(
            Enumerable.Range(0, columns.Columns.Length), c => Assert.Equal(1, columns.Rows.Select((_, r) => columns[r, c].Value).Sum(), 9));
    }

    [Fact]
    public void Hits_for_a_thousand_words_of_an_article_are_those_worked_by_hand()
    {
        Article[] articles =
            [Article.FromText("a", "oil is up and so on it went today too."), Article.FromText("b", "crude oil, gas, wood")];
        var rates = articles.Topics(Oil).ByArticle().ColumnsPerThousand(articles.WordsByArticle());
        Assert.Equal((100, 750, 250), (rates["oil", "a"], rates["oil", "b"], rates["gas", "b"]));
    }

    [Fact]
    public void Hits_for_a_thousand_words_of_a_month_are_those_worked_by_hand()
    {
        Article[] articles =
        [
            Article.FromText("a", "oil one two three") with { Date = new DateOnly(2026, 1, 3) },
            Article.FromText("b", "oil oil four five") with { Date = new DateOnly(2026, 3, 3) },
        ];
        var rates = articles.Topics(Oil).OverTime().PerThousandWords(articles).Table;
        Assert.Equal([250, 0, 500], rates.Cells.Select(cell => cell.Value));
    }

    [Fact]
    public void Words_of_speakers_and_of_countries_are_those_of_quotations_and_of_sentences()
    {
        Article[] articles = [Article.FromText("a", "“Oil is up again,” said Ada Quell. France buys oil.")];
        Assert.Equal(4, articles.Quotes().WordsBySpeaker()["Ada Quell"]);
        Assert.Equal(3, articles.Countries().WordsByCountry()["France"]);
    }

    [Fact]
    public void Discovered_topics_have_sentences_and_their_shares_add_up_over_time()
    {
        var found = Seeds.Corpus.DiscoverTopics(6);
        Assert.All(found.Topics, topic => Assert.InRange(topic.Sentences.Length, 1, 3));
        Assert.All(
            found.Topics, topic =>
                Assert.Contains(topic.Terms, term => topic.Sentences.Any(s => s.Text.Contains(term, StringComparison.OrdinalIgnoreCase))));
        var dated = found.Articles.Count(a => a.Article.Date is not null && a.Strongest is not null);
        Assert.Equal(dated, found.OverTime().Table.Total, 6);
        Assert.Equal(found.Articles.Count(a => a.Strongest is not null), found.ByArticle().Total, 6);
    }

    [Fact]
    public void Articles_of_one_title_stay_two_in_the_grid_of_discovered_topics()
    {
        var same = Seeds.Corpus.Select(article => article with { Title = "The same" });
        var grid = same.DiscoverTopics(6).ByArticle();
        Assert.True(grid.Columns.Length > 50);
        Assert.All(grid.Cells, cell => Assert.InRange(cell.Value, 0, 1.000001));
    }

    [Fact]
    public void A_keyword_in_context_is_a_row_of_a_table() =>
        Assert.Equal(
            ["article", "before", "term", "after", "start", "end"], Seeds.Corpus.InContext("envoy").ToTable().Columns.Select(c => c.Name));
}
