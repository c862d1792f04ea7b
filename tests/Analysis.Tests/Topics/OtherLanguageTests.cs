using Analysis;

namespace Analysis.Tests.Topics;

public sealed class OtherLanguageTests
{
    private static readonly Article German = Article.FromText(
        "de",
        "Der Minister in Berlin sagte, dass die Gespräche nicht mit dem Norden geführt werden und auch nach der Wahl keine Lösung ist.");

    private static readonly Article[] English =
        [.. Enumerable.Range(0, 6).Select(
            i => Article.FromText($"en{i}", $"The minister of the north said that talks would be held after the vote number {i}."))];

    public static TheoryData<string, Func<IEnumerable<Article>, Action<Problem>, int>> Ways => new()
    {
        { "quotations", (articles, leftOut) => articles.Quotes(leftOut).Count(quotation => quotation.Article == German) },
        { "countries", (articles, leftOut) => articles.Countries(leftOut).Count(mention => mention.Article == German) },
        { "dictionary", (articles, leftOut) => articles.Topics(leftOut: leftOut).Count(hit => hit.Article == German) },
        { "keywords", (articles, leftOut) => articles.Keywords(leftOut: leftOut).Count(word => word.Word == "dass") },
        { "keyness", (articles, leftOut) => articles.Keyness([], atLeast: 1, leftOut).Count(row => row.Word == "dass") },
        { "collocations", (articles, leftOut) => articles.Collocations(atLeast: 1, leftOut).Count(pair => pair.First == "dass") },
        { "context", (articles, leftOut) => articles.InContext("minister", leftOut: leftOut).Count(line => line.Article == German) },
        { "discovered", (articles, leftOut) => articles.DiscoverTopics(2, leftOut: leftOut).Articles
            .Count(shares => shares.Article == German) },
        { "number of topics", (articles, leftOut) => articles.ChooseTopics(7, 9, leftOut: leftOut).Count },
        { "learned", (articles, leftOut) => TopicClassifier.Learn(
            articles.Select(article => new LabelledArticle(article, ["talks"])), leftOut).Validation.Topics[0].Examples - English.Length },
        { "given", (articles, leftOut) => Classifier().Predict(articles, leftOut).Count(given => given.Article == German) },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_article_in_another_language_is_left_out_by_every_way_with_a_line_that_says_so(
        string way, Func<IEnumerable<Article>, Action<Problem>, int> counted)
    {
        var told = new List<Problem>();
        Assert.Equal((way, 0), (way, counted([.. English, German], told.Add)));
        Assert.Equal(
            "de: 'de' is left out: it seems to be in German, and only English is analysed.", Assert.Single(told).ToString());
    }

    private static TopicClassifier Classifier() =>
        TopicClassifier.Learn(English.Select(article => new LabelledArticle(article, ["talks"])));
}
