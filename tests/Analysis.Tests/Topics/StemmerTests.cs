using Analysis;

namespace Analysis.Tests.Topics;

public sealed class StemmerTests
{
    public static TheoryData<string, string, string> Stems => CaseFile.Read("stems.txt");

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_word_is_cut_to_the_stem_that_the_published_algorithm_gives(string word, string stem, string length)
    {
        Assert.Equal(stem, Stemmer.Stem(word));
        Assert.Equal(length, $"{Stemmer.Stem(word).Length}");
    }
}
