namespace Analysis.Tests.Articles.Archives;

public sealed class ArchiveBylineTests
{
    [Theory]
    [InlineData("By Mira Holt", "Mira Holt")]
    [InlineData("Von Mira Holt", "Mira Holt")]
    [InlineData("Holt, Mira", "Mira Holt")]
    [InlineData("Holt, Mira; Reed, Jonas K.", "Mira Holt|Jonas K. Reed")]
    [InlineData("Mira Holt, Weston", "Mira Holt")]
    [InlineData("Mira Holt and Jonas Reed EXCLUSIVE", "Mira Holt|Jonas Reed")]
    [InlineData("记者 林佩", "林佩")]
    [InlineData("MIRA HOLT POLITICAL EDITOR", "MIRA HOLT")]
    [InlineData("", "")]
    public void Names_are_read_in_their_usual_order(string byline, string names) =>
        Assert.Equal(names, string.Join('|', ArchiveByline.NamesIn(byline)));
}
