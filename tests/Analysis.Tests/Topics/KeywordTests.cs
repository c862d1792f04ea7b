using Analysis;

namespace Analysis.Tests.Topics;

public sealed class KeywordTests
{
    [Fact]
    public void Log_likelihood_is_that_worked_by_hand()
    {
        Assert.Equal(20 * Math.Log(2), KeynessStatistics.LogLikelihood(10, 0, 100, 100), 9);
        Assert.Equal(0, KeynessStatistics.LogLikelihood(5, 10, 100, 200), 9);
    }

    /// <summary>
    /// The contingency table of Rayson and Garside (2000), section 3: E1 = c(a+b)/(c+d), E2 = d(a+b)/(c+d), G² = 2(a ln(a/E1) + b
    /// ln(b/E2)), worked by hand with the natural logarithms that follow. 3.84 is the table value of χ² at 5 % for one degree of freedom.
    /// </summary>
    [Theory]
    [InlineData(1, 0, 1000, 1000, 1.386294361)]
    [InlineData(1, 1, 1000, 3000, 0.575364145)]
    [InlineData(30, 10, 1000, 1000, 10.464962875)]
    [InlineData(10, 30, 1000, 1000, 10.464962875)]
    [InlineData(8, 2, 4000, 1000, 0)]
    public void Log_likelihood_follows_the_contingency_table_of_Rayson_and_Garside(int a, int b, int sizeA, int sizeB, double expected) =>
        Assert.Equal(expected, KeynessStatistics.LogLikelihood(a, b, sizeA, sizeB), 8);

    /// <summary>
    /// The ten neighbours of Table 1 in T. Dunning, "Accurate methods for the statistics of surprise and coincidence" (1993): how often B
    /// follows A, other words follow A, B follows others, others follow others, and −2 log λ. His four cells are those of a word and of all
    /// other words, so that his figure is the sum of ours for the two.
    /// </summary>
    [Theory]
    [InlineData("the swiss", 110, 2442, 111, 29114, 270.72)]
    [InlineData("can be", 29, 13, 123, 31612, 263.90)]
    [InlineData("previous year", 31, 23, 139, 31584, 256.84)]
    [InlineData("mineral water", 10, 0, 3, 31764, 167.23)]
    [InlineData("at the", 76, 104, 2476, 29121, 157.21)]
    [InlineData("real terms", 16, 16, 51, 31694, 157.03)]
    [InlineData("natural gas", 9, 0, 5, 31763, 146.80)]
    [InlineData("owing to", 16, 0, 865, 30896, 115.02)]
    [InlineData("health insurance", 10, 9, 41, 31717, 104.53)]
    [InlineData("stiff competition", 8, 2, 27, 31740, 100.96)]
    public void Log_likelihood_gives_the_figures_that_Dunning_published(
        string pair, int both, int onlyA, int onlyB, int neither, double published)
    {
        var (afterA, afterOthers) = (both + onlyA, onlyB + neither);
        var found = KeynessStatistics.LogLikelihood(both, onlyB, afterA, afterOthers) + KeynessStatistics.LogLikelihood(
            onlyA, neither, afterA, afterOthers);
        Assert.Equal((pair, published), (pair, Math.Round(found, 2)));
    }

    [Fact]
    public void The_log_ratio_says_how_many_times_as_common_a_word_is()
    {
        Assert.Equal(0, KeynessStatistics.LogRatio(7, 7, 100, 100), 9);
        Assert.Equal(Math.Log2(21), KeynessStatistics.LogRatio(10, 0, 100, 100), 9);
    }

    [Fact]
    public void The_z_score_of_Monroe_and_others_is_that_worked_by_hand()
    {
        var logOdds = Math.Log(20 / 280.0) - Math.Log(10 / 290.0);
        Assert.Equal(logOdds / Math.Sqrt((1 / 20.0) + (1 / 10.0)), KeynessStatistics.ZScore(10, 0, 100, 100), 9);
        Assert.Equal(-KeynessStatistics.ZScore(3, 9, 50, 80), KeynessStatistics.ZScore(9, 3, 80, 50), 9);
    }

    [Fact]
    public void Npmi_is_one_for_words_always_together_nought_by_chance_and_minus_one_for_never()
    {
        Assert.Equal(1, TopicCoherence.Npmi(10, 10, 10, 100), 9);
        Assert.Equal(0, TopicCoherence.Npmi(25, 50, 50, 100), 9);
        Assert.Equal(-1, TopicCoherence.Npmi(0, 50, 50, 100), 9);
    }

    [Fact]
    public void Words_of_one_group_come_first_and_those_of_the_other_last()
    {
        var rows = Of("oil oil oil rises").Keyness(Of("goal goal goal rises"), atLeast: 1);
        Assert.Equal(("oil", "goal"), (rows[0].Word, rows[^1].Word));
        Assert.Equal(0, rows.Single(row => row.Word == "rises").ZScore, 9);
    }

    [Fact]
    public void A_word_that_every_article_holds_scores_less_than_one_that_few_hold() =>
        Assert.Equal("uranium", Of("talks uranium uranium", "talks", "talks").Keywords(1).Single().Word);

    [Fact]
    public void Neighbours_that_always_stand_together_are_a_collocation()
    {
        var found = Of("Prime Minister spoke. The Prime Minister left. The minister slept.").Collocations(atLeast: 2);
        Assert.Equal(("prime", "minister", 2), (found[0].First, found[0].Second, found[0].Count));
    }

    [Fact]
    public void A_term_is_shown_between_whole_words_of_its_paragraph()
    {
        var line = Assert.Single(
            Of("First line.\nThe long talks on uranium have ended today.\nLast line.").InContext("uranium", width: 10));
        Assert.Equal(("talks on", "uranium", "have"), (line.Left, line.Text, line.Right));
    }

    [Fact]
    public void Words_of_an_article_cannot_write_html() =>
        Assert.Contains(
            "&lt;script&gt;x&lt;/script&gt; a", Of("<script>x</script> a talks").InContext("talks").ToHtml(), StringComparison.Ordinal);

    private static List<Article> Of(params string[] texts) => [.. texts.Select((text, i) => Article.FromText($"a{i}", text))];
}
