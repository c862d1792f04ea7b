namespace Analysis.Tests.Articles.Dates;

public sealed class NumericDaysTests : TemporaryFolder
{
    private static string Story(string date) => $"Road past Calder Reach opens late\nBy Orla Finch\n{date}\n\n"
        + "The road past Calder Reach will open two years late, the county engineer told a meeting of shopkeepers.\n";

    private static string Stories(params string[] dates) => string.Join($"\n{new string('-', 40)}\n\n", dates.Select(Story));

    [Fact]
    public void A_day_that_can_be_read_in_two_ways_is_said_to_be()
    {
        var corpus = Load("a.txt", Story("03/04/2026"));
        Assert.Equal(new DateOnly(2026, 4, 3), corpus.Single().Date);
        Assert.Equal("dates like '03/04/2026' can be read in two ways and no other date of the file decides it: read day first",
            Assert.Single(corpus.Account().Rows.Single().Notes));
    }

    [Theory]
    [InlineData("13/04/2026")]
    [InlineData("04/13/2026")]
    [InlineData("04/04/2026")]
    [InlineData("03.04.2026")]
    [InlineData("2026-04-03")]
    [InlineData("April 3, 2026")]
    public void Nothing_is_said_of_a_day_that_can_be_read_in_one_way(string date) =>
        Assert.Empty(Load("a.txt", Story(date)).Account().Rows.Single().Notes);

    [Fact]
    public void Other_texts_of_the_file_decide_it()
    {
        Assert.Equal([new DateOnly(2026, 4, 13), new(2026, 4, 3)], Load("us.txt", Stories("04/13/2026", "04/03/2026")).Select(a => a.Date));
        Assert.Equal([new DateOnly(2026, 4, 13), new(2026, 3, 4)], Load("eu.txt", Stories("13/04/2026", "04/03/2026")).Select(a => a.Date));
        Assert.Empty(Corpus.Load(Path.Combine(Root, "us.txt")).Account().Rows.Single().Notes);
    }
}
