using Analysis;

namespace Analysis.Tests.Topics;

public sealed class TopicClassifierTests
{
    [Fact]
    public void What_was_learned_is_found_in_new_articles()
    {
        var classifier = TopicClassifier.Learn(Sample());
        Assert.Equal(["energy", "sport"], classifier.Topics.AsEnumerable());
        Assert.Equal(
            ["sport"], classifier.Predict(Article.FromText("new", "The striker scored a late goal in the stadium.")).Topics.AsEnumerable());
        Assert.Equal(
            ["energy"], classifier.Predict(Article.FromText("new", "Crude from the oil field fills a barrel.")).Topics.AsEnumerable());
        Assert.Empty(classifier.Predict(Article.FromText("new", "Nothing of it all."), canBeNone: true).Topics);
    }

    [Fact]
    public void An_article_may_have_several_topics() => Assert.Equal(["energy", "sport"],
        TopicClassifier.Learn(Sample().Concat(OfBoth())).Predict(
            Article.FromText("new", "The oil and the goal of the barrel and the referee were seen.")).Topics.Order());

    [Fact]
    public void Cross_validation_tells_how_well_the_sample_is_recognised()
    {
        var all = TopicClassifier.Learn(Sample()).Validation.Micro();
        Assert.Equal(40, all.Examples);
        Assert.True(all.F1 > 0.9);
    }

    [Fact]
    public void Learning_again_from_a_shuffled_sample_gives_the_same_scores()
    {
        var article = Article.FromText("new", "An oil barrel in the stadium.");
        Assert.Equal(
            TopicClassifier.Learn(Sample()).Predict(article).Scores.ToArray(),
            TopicClassifier.Learn(Sample().Reverse()).Predict(article).Scores.ToArray());
    }

    [Fact]
    public void A_topic_of_two_articles_is_not_learned() =>
        Assert.StartsWith(
            "No topic has 3 articles", Assert.Throws<ArgumentException>(() => TopicClassifier.Learn(Sample().Take(4))).Message);

    [Fact]
    public void An_article_of_which_no_topic_is_likely_gets_the_likeliest_unless_none_is_an_answer()
    {
        var article = Article.FromText("new", "Nothing of it all.");
        Assert.Single(TopicClassifier.Learn(Sample()).Predict(article).Topics);
        Assert.Empty(TopicClassifier.Learn(Sample()).Predict(article, canBeNone: true).Topics);
        var withNone = Sample().Append(new LabelledArticle(Article.FromText("c", "It rained all night long."), []));
        Assert.Empty(TopicClassifier.Learn(withNone).Predict(article).Topics);
    }

    [Fact]
    public void Where_each_article_of_the_sample_has_one_topic_so_has_a_new_one() =>
        Assert.Single(TopicClassifier.Learn(Sample())
            .Predict(Article.FromText("new", "The oil and the goal of the barrel and the referee were seen.")).Topics);

    [Fact]
    public void Copies_of_one_text_are_told_and_weigh_as_one()
    {
        var told = new List<Problem>();
        var copies = Enumerable.Range(0, 30)
            .Select(i => new LabelledArticle(Article.FromText($"copy{i:00}", "The goal was seen."), ["sport"]));
        Assert.Equal(TopicClassifier.Learn(Sample().Append(copies.First())).Validation.Topics.AsEnumerable(),
            TopicClassifier.Learn(Sample().Concat(copies), told.Add).Validation.Topics.AsEnumerable());
        Assert.Equal("30 articles have the words of 'copy00': they are learned from as one.", Assert.Single(told).Message);
    }

    [Fact]
    public void By_lines_markup_addresses_and_signatures_are_no_words()
    {
        var plain = Article.FromText("new", "The striker scored late in the stadium.");
        var furnished = Article.FromText(
            "new",
            "By Ada Brun\n\nThe <b>striker</b> scored &amp; late in the stadium https://oil.example/crude oil@barrel.example.\n-- \nAda, "
                + "oil desk\n");
        var classifier = TopicClassifier.Learn(Sample());
        Assert.Equal(classifier.Predict(plain).Scores.ToArray(), classifier.Predict(furnished).Scores.ToArray());
    }

    [Fact]
    public void Precision_recall_and_F1_are_those_worked_by_hand()
    {
        var figures = new TopicFigures("t", Examples: 8, Given: 6, Right: 4, Threshold: 0);
        Assert.Equal((4 / 6.0, 0.5, 4 / 7.0), (figures.Precision, figures.Recall, figures.F1));
    }

    private static IEnumerable<LabelledArticle> OfBoth() => Sample().Chunk(2).Select((pair, i) => new LabelledArticle(
        Article.FromText($"b{i:00}", $"{pair[0].Article.Text} {pair[1].Article.Text}"), ["sport", "energy"]));

    private static IEnumerable<LabelledArticle> Sample()
    {
        string[] sport = ["goal", "striker", "stadium", "referee"];
        string[] energy = ["oil", "crude", "barrel", "field"];
        return Enumerable.Range(0, 40).Select(i =>
        {
            var words = i % 2 == 0 ? sport : energy;
            return new LabelledArticle(
                Article.FromText(
                    $"a{i:00}",
                    $"The {words[i / 2 % 4]} and the {words[(i / 2 + 1) % 4]} of the {words[(i / 2 + 2) % 4]} were seen {i} times."),
                [i % 2 == 0 ? "sport" : "energy"]);
        });
    }
}
