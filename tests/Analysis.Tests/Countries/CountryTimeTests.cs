namespace Analysis.Tests.Countries;

[Collection(nameof(TimedTests))]
public sealed class CountryTimeTests
{
    [Theory]
    [InlineData("the United States of of America, New York, the Republic of the ")]
    [InlineData("Georgia and Jordan Ohio met. ")]
    [InlineData("the North ")]
    public void Time_grows_with_the_length_of_names_in_a_row(string part) =>
        Assert.InRange(Growth.Exponent(length => Recognition(part, length), 1 << 12), 0, Growth.BetweenLinearAndQuadratic);

    private static Action Recognition(string part, int length)
    {
        var article = Article.FromText("a", string.Concat(Enumerable.Repeat(part, length / part.Length)));
        _ = article.Document;
        return () => _ = article.Countries();
    }
}
