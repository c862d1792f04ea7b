namespace Analysis.Tests.Quotes;

public sealed class SourceHeadTests
{
    [Theory]
    [InlineData("a spokesman for the mayor", "spokesman")]
    [InlineData("the head of the ferry board", "head")]
    [InlineData("the secretary of state", "state")]
    [InlineData("Bank of Norway", "norway")]
    [InlineData("Ada Quell's", "quell")]
    [InlineData("José Núñez Jr.", "nunez")]
    [InlineData("Olaf Rye, the harbour master", "rye master")]
    [InlineData("the minister who resigned", "minister")]
    public void A_source_is_headed_by_the_last_word_before_its_first_preposition(string source, string heads) =>
        Assert.Equal(heads.Split(' '), SourceHeads.Of(source, new TextSpan(0, source.Length)).Select(head => head.Head));

    [Theory]
    [InlineData("she", "pronoun")]
    [InlineData("He", "pronoun")]
    [InlineData("some", "indefinite")]
    [InlineData("Ada Quell", "name")]
    [InlineData("the minister, Ada Quell", "name")]
    [InlineData("The minister", "nominal")]
    [InlineData("two officials", "nominal")]
    public void What_a_source_is_is_told_by_its_words(string source, string kind) =>
        Assert.Equal(kind, SourceHeads.KindOf(source, [new TextSpan(0, source.Length)]));

    [Fact]
    public void No_source_is_missing() => Assert.Equal("missing", SourceHeads.KindOf("words", []));
}
