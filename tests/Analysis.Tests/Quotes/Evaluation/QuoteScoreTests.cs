namespace Analysis.Tests.Quotes;

public sealed class QuoteScoreTests
{
    [Theory]
    [InlineData(3, 4, 6, 0.75, 0.5, 0.6)]
    [InlineData(0, 0, 5, 0, 0, 0)]
    [InlineData(2, 2, 2, 1, 1, 1)]
    public void Precision_recall_and_their_mean_are_those_worked_by_hand(
        int right, int found, int annotated, double precision, double recall, double f1)
    {
        var score = new FScore(right, found, annotated);
        Assert.Equal((precision, recall, f1), (score.Precision, score.Recall, Math.Round(score.F1, 9)));
    }

    [Fact]
    public void Scores_of_articles_add_up_by_their_counts_not_by_their_shares()
    {
        var sum = new FScore(1, 1, 1) + new FScore(0, 3, 9);
        Assert.Equal((0.25, 0.1), (sum.Precision, sum.Recall));
    }

    [Fact]
    public void The_share_of_right_speakers_is_of_matched_spans_with_a_source() =>
        Assert.Equal(0.5, (new SpanScores(default, default, 1, 3) + new SpanScores(default, default, 1, 1)).SpeakerAccuracy);
}
