using Analysis;
using CsCheck;

namespace Analysis.Tests.Topics;

public sealed class TopicRateTests
{
    private static readonly TopicDictionary Two = new([new Topic("x", ["x", "x y"], []), new Topic("y", ["y ^2"], ["x y"])]);
    private static readonly Gen<Article[]> Articles =
        Gen.Int[0, 5].Select(i => ((string[])["x", "y", "q", ". ", "\n", "x y"])[i]).Array[0, 25]
        .Select(words => string.Join(' ', words)).Array[1, 4]
        .Select(texts => texts.Select((text, i) => Article.FromText($"a{i}", text)).ToArray());

    [Fact]
    public void Paragraphs_counted_one_by_one_add_up_to_the_article() => Articles.Sample(articles =>
    {
        foreach (var article in articles)
            Assert.Equal(article.Topics(Two).Count, article.Document.Paragraphs.Sum(p =>
                Article.FromText("p", article.Document.SpanOf(p.Tokens).In(article.Text)).Topics(Two).Count));
    }, iter: 500);

    [Fact]
    public void Shares_sum_to_one() => Articles.Sample(articles =>
    {
        var shares = articles.Topics(Two).CountByTopic().Shares();
        Assert.Equal(shares.Rows.IsEmpty ? 0 : 1, shares.Rows.Sum(row => row.Value), 9);
    }, iter: 500);

    [Fact]
    public void A_topic_has_no_more_articles_than_paragraphs_than_sentences_than_hits() => Articles.Sample(articles =>
    {
        var hits = articles.Topics(Two).ToList();
        foreach (var row in hits.CountByTopic(TopicUnit.Articles).Rows)
        {
            var paragraphs = hits.CountByTopic(TopicUnit.Paragraphs)[row.Label];
            var sentences = hits.CountByTopic(TopicUnit.Sentences)[row.Label];
            Assert.True(row.Value <= paragraphs && paragraphs <= sentences && sentences <= hits.CountByTopic(TopicUnit.Hits)[row.Label]);
        }
    }, iter: 500);

    [Fact]
    public void Hits_for_each_thousand_words_are_those_worked_by_hand()
    {
        Article[] articles = [Article.FromText("a", "x q q q q."), Article.FromText("b", "q 1 q q q.")];
        Assert.Equal(100, articles.Topics(Two).CountByTopic().PerThousandWords(articles)["x"]);
    }
}
