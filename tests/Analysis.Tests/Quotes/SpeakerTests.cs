using Analysis;

namespace Analysis.Tests.Quotes;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Aino Varsala, a former ambassador to Japan, said it rained.", "a former ambassador to Japan", null, null)]
    [InlineData("Finnish special envoy Aino Varsala said it rained.", "Finnish special envoy", null, "FI")]
    [InlineData("Aino Varsala, the head of the Northern Fish Council, said it rained.", "the head of the Northern Fish Council",
        "Northern Fish Council", null)]
    [InlineData("Aino Varsala, a spokeswoman for the South Korean delegation, said it rained.",
        "a spokeswoman for the South Korean delegation", "South Korean delegation", "KR")]
    [InlineData("The Norwegian minister, Aino Varsala, said it rained.", "The Norwegian minister", null, "NO")]
    [InlineData("Aino Varsala, who heads the Estonian delegation, said it rained.", "heads the Estonian delegation", null, "EE")]
    [InlineData("Mr. Aino Varsala said it rained.", null, null, null)]
    [InlineData("According to Aino Varsala, the ministry lied.", null, null, null)]
    public void The_words_beside_a_name_say_what_somebody_is(string text, string? role, string? affiliation, string? country)
    {
        var speaker = Assert.Single(TestArticle.Of(text).Quotes()).Speaker!;
        Assert.Equal(("Aino Varsala", role, affiliation, country), (speaker.Name, speaker.Role, speaker.Affiliation, speaker.Country));
    }

    [Fact]
    public void A_speaker_holds_every_mention_pronouns_included()
    {
        var article = TestArticle.Of(
            "Hedda Brun, the mayor, opened the lock. “It leaks,” she said. The mayor said it would be mended. Brun smiled.");
        var speaker = article.Quotes()[0].Speaker!;
        Assert.Equal(["Hedda Brun", "the mayor", "she", "The mayor", "Brun"], speaker.Mentions.Select(span => span.In(article.Text)));
        Assert.True(speaker.IsNamed);
    }

    [Fact]
    public void A_given_name_alone_says_nothing_of_he_and_she()
    {
        var text = "Maria Olsen met Peter Olsen. “It rained,” he said.";
        var other = "Peter Olsen met Maria Olsen. “It rained,” he said.";
        Assert.Equal("Maria Olsen", TestArticle.Of(text).Quotes()[^1].Speaker?.Name);
        Assert.Equal("Peter Olsen", TestArticle.Of(other).Quotes()[^1].Speaker?.Name);
    }

    [Fact]
    public void Words_set_aside_come_from_the_reading_that_found_the_quotations()
    {
        var article = TestArticle.Of("The “temporary” bridge stands. “It leans,” said Ada Quell.");
        Assert.Equal("“temporary”", Assert.Single(article.SetAside()).Text);
        Assert.Same(article.Quotes(), article.Quotes());
    }
}
