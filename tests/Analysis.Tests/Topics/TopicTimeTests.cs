namespace Analysis.Tests.Topics;

[Collection(nameof(TimedTests))]
public sealed class TopicTimeTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("A")]
    [InlineData("interest ")]
    [InlineData("money-")]
    public void Time_grows_with_the_length_of_a_word_and_of_words_in_a_row(string part) =>
        Assert.InRange(Growth.Exponent(length => Matching(part, length), 1 << 12), 0, Growth.BetweenLinearAndQuadratic);

    private static Action Matching(string part, int length)
    {
        var text = string.Concat(Enumerable.Repeat(part, length / part.Length));
        var number = 0;
        // A word that was met before is not compared again.
        return () => _ = Article.FromText("a", $"{text}{number++}").Topics();
    }
}
