namespace Analysis.Tests.Notebook;

public sealed class WordingTests
{
    [Theory]
    [InlineData(0.456, "46%")]
    [InlineData(1, "100%")]
    [InlineData(double.NaN, "no share")]
    public void A_share_is_a_whole_per_cent(double share, string words) => Assert.Equal(words, Wording.Percent(share));

    [Theory]
    [InlineData(0, "0 articles")]
    [InlineData(1, "1 article")]
    [InlineData(1200, "1,200 articles")]
    public void One_is_singular(double number, string words) => Assert.Equal(words, Wording.Amount(number, "article"));

    [Fact]
    public void A_plural_of_its_own_is_given() =>
        Assert.Equal("2 countries are named", Wording.Amount(2, "country is named", "countries are named"));

    [Theory]
    [InlineData("", "")]
    [InlineData("A", "A")]
    [InlineData("A B", "A and B")]
    [InlineData("A B C D", "A, B, C and D")]
    [InlineData("A B C D E", "A, B, C and 2 more")]
    public void Names_follow_each_other_and_many_are_counted(string names, string words) =>
        Assert.Equal(words, Wording.List(names.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
