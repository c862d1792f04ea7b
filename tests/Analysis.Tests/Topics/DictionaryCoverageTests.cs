using Analysis;

namespace Analysis.Tests.Topics;

public sealed class DictionaryCoverageTests
{
    private static readonly TopicDictionary Two =
        new([new Topic("war", ["war", "trade war", "siege"], []), new Topic("trade", ["trade war", "tariff*"], [])]);
    private static readonly Article[] Articles =
    [
        Article.FromText("a", "A trade war. A war.\nNothing here."), Article.FromText("b", "Tariffs rose."),
        Article.FromText("c", "Silence.")
    ];

    [Fact]
    public void It_says_how_many_articles_and_sentences_hold_a_term()
    {
        var coverage = Two.Coverage(Articles);
        Assert.Equal((3, 2, 5, 3), (coverage.Articles, coverage.ArticlesMet, coverage.Sentences, coverage.SentencesMet));
    }

    [Fact]
    public void It_says_how_much_a_topic_rests_on_one_term() =>
        Assert.Equal(
            [new TopicCoverage("war", 3, 2, 2, 1, "trade war", 0.5), new TopicCoverage("trade", 2, 2, 2, 2, "tariff*", 0.5)],
            Two.Coverage(Articles).Topics.AsEnumerable());

    [Fact]
    public void Topics_that_count_the_same_words_are_named_with_the_share_of_the_rarer_one() =>
        Assert.Equal(
            [new TopicOverlap("war", "trade", SharedTerms: 1, SharedHits: 1, Share: 0.5)], Two.Coverage(Articles).Overlaps.AsEnumerable());

    [Fact]
    public void The_default_dictionary_reaches_nearly_every_article_of_the_seeds()
    {
        var coverage = TopicDictionary.Default.Coverage(Seeds.Corpus);
        Assert.InRange(coverage.ArticlesMet / (double)coverage.Articles, 0.95, 1);
        Assert.InRange(coverage.SentencesMet / (double)coverage.Sentences, 0.29, 1);
    }
}
