using System.Collections.Immutable;
using Analysis;
using CsCheck;

namespace Analysis.Tests.Topics;

public sealed class TopicPropertyTests
{
    private static readonly Gen<string> Word = Of("a", "b", "ab", "abc", "A", "Ab", "ban", "bans", "banned", "us", "US", "can't", "b's");
    private static readonly Gen<string> Text =
        Gen.Select(Word, Of(" ", " ", " ", " ", "-", ", ", ". ", "\n", " – "), (word, after) => word + after)
        .Array[0, 30].Select(parts => string.Concat(parts));

    private static readonly Gen<string> TermWord = Gen.OneOf(Word, Of("a*", "*b", "?b", "b*n?", "~ban", "~bans", "ab-a"));
    private static readonly Gen<string> Term =
        Gen.Select(TermWord.Array[1, 3], Of(" ", " … "), Of("", "="), Of("", "", " +", "+ ", "+ +"), (words, join, mark, company) =>
        (company is "+ " or "+ +" ? "+ " : "") + mark + string.Join(join, words) + (company is " +" or "+ +" ? " +" : ""));

    private static readonly Gen<Topic[]> Dictionary = Gen.Select(Term.Array[0, 6], Term.Array[0, 2], (terms, exclusions) =>
        new Topic("", [.. terms.Distinct()], [.. exclusions])).Array[1, 3]
            .Select(topics => topics.Select((topic, i) => topic with { Name = $"t{i}" }).ToArray());

    [Fact]
    public void Counting_agrees_with_the_slow_obvious_reference() => Gen.Select(Dictionary, Text).Sample((topics, text) =>
    {
        var article = Article.FromText("a", text);
        var fast = article.Topics(new TopicDictionary(topics)).Select(hit => (hit.Topic, hit.Span)).ToList();
        var slow = ReferenceCounting.Count(article, topics).Select(hit => (hit.Topic, hit.Span)).ToList();
        Assert.Equal(slow, fast);
    }, iter: 20_000);

    [Fact]
    public void A_hit_stands_in_the_sentence_it_names() => Gen.Select(Dictionary, Text).Sample((topics, text) =>
    {
        var article = Article.FromText("a", text);
        foreach (var hit in article.Topics(new TopicDictionary(topics)))
            Assert.True(article.Document.SpanOf(article.Document.Sentences[hit.Sentence]).Contains(hit.Span));
    }, iter: 2_000);

    [Fact]
    public void The_order_of_articles_changes_no_count() => Gen.Select(Dictionary, Text.Array[1, 5]).Sample((topics, texts) =>
    {
        var dictionary = new TopicDictionary(topics);
        var articles = texts.Select((text, i) => Article.FromText($"a{i}", text)).ToList();
        var forward = articles.Topics(dictionary).CountByTopic().Rows.Select(row => (row.Label, row.Value));
        var backward = Enumerable.Reverse(articles).Topics(dictionary).CountByTopic().Rows.Select(row => (row.Label, row.Value));
        Assert.Equal(forward, backward);
    }, iter: 1_000);

    private static Gen<string> Of(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
