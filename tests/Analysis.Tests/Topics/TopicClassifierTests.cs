using Analysis;

namespace Analysis.Tests.Topics;

public sealed class TopicClassifierTests
{
    [Fact]
    public void What_was_learned_is_found_in_new_articles()
    {
        var classifier = TopicClassifier.Learn(Sample());
        Assert.Equal(["energy", "sport"], classifier.Topics.AsEnumerable());
        Assert.Equal(["sport"], classifier.Predict(Article.FromText("new", "The striker scored a late goal in the stadium.")).Topics.AsEnumerable());
        Assert.Equal(["energy"], classifier.Predict(Article.FromText("new", "Crude from the oil field fills a barrel.")).Topics.AsEnumerable());
        Assert.Empty(classifier.Predict(Article.FromText("new", "Nothing of it all.")).Topics);
    }

    [Fact]
    public void An_article_may_have_several_topics() => Assert.Equal(["energy", "sport"],
        TopicClassifier.Learn(Sample().Concat(OfBoth())).Predict(Article.FromText("new", "The oil and the goal of the barrel and the referee were seen.")).Topics.Order());

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
        Assert.Equal(TopicClassifier.Learn(Sample()).Predict(article).Scores.ToArray(), TopicClassifier.Learn(Sample().Reverse()).Predict(article).Scores.ToArray());
    }

    [Fact]
    public void A_topic_of_two_articles_is_not_learned() =>
        Assert.StartsWith("No topic has 3 articles", Assert.Throws<ArgumentException>(() => TopicClassifier.Learn(Sample().Take(4))).Message);

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
                Article.FromText($"a{i:00}", $"The {words[i / 2 % 4]} and the {words[(i / 2 + 1) % 4]} of the {words[(i / 2 + 2) % 4]} were seen."),
                [i % 2 == 0 ? "sport" : "energy"]);
        });
    }
}
