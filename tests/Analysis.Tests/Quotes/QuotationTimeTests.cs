namespace Analysis.Tests.Quotes;

[Collection(nameof(TimedTests))]
public sealed class QuotationTimeTests
{
    [Theory]
    [InlineData("Ms Ada Quell, the minister, told Kim Hae-won she knew. “No,” she said. Kim, who heads it, said so. ")]
    [InlineData("the minister said so, he said, ")]
    [InlineData("Kim Ada-a said so. ")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("' ")]
    [InlineData("said ")]
    [InlineData("a mill in a port and said, ")]
    [InlineData("“a” he said, ")]
    [InlineData("Ada Quell said so.\n")]
    public void Time_grows_with_the_length_of_one_thing_said_again_and_again(string part) =>
        Assert.InRange(Growth.Exponent(length => Reading(part, length), 1 << 12), 0, Growth.BetweenLinearAndQuadratic);

    private static Action Reading(string part, int length)
    {
        var article = TestArticle.Of(string.Concat(Enumerable.Repeat(part, length / part.Length)));
        _ = article.Document;
        return () => _ = article.Quotes();
    }
}
