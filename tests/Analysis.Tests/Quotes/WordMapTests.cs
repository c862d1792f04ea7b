using CsCheck;

namespace Analysis.Tests.Quotes;

public sealed class WordMapTests
{
    private static readonly Gen<string> Word = Gen.Char["aAbBzZ'-.é"].Array[1, 10].Select(letters => new string(letters));

    [Fact]
    public void Words_are_found_whatever_their_case_as_in_a_dictionary() => Gen.Select(Word.Array[0, 80], Word.Array[1, 80])
        .Sample((known, asked) =>
    {
        var dictionary = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in known)
            dictionary.TryAdd(word, dictionary.Count + 1);
        var map = new WordMap<int>(dictionary);
        foreach (var word in asked.Concat(known))
            Assert.Equal(dictionary.GetValueOrDefault(word), map.Find(word));
    }, iter: 2000);

    [Fact]
    public void Nothing_is_known_of_no_letters_nor_in_an_empty_table()
    {
        Assert.Equal(0, new WordMap<int>([]).Find("word"));
        Assert.Equal(0, new WordMap<int>([new("word", 1)]).Find(""));
    }
}
