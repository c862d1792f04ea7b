using CsCheck;

namespace Analysis.Tests.Quotes;

public sealed class EntitiesByWordTests
{
    private const int Most = 3;
    private static readonly Gen<TextSpan> Word =
        Gen.Select(Gen.Int[0, 300], Gen.Int[1, 3]).Select((start, length) => new TextSpan(start, length));

    [Fact]
    public void The_last_entities_of_a_word_are_found_whatever_its_case() => Gen.Select(Gen.Char["aAbBéÉя"].Array[400], Word.Array[0, 200])
        .Sample((letters, words) =>
    {
        var text = new string(letters);
        var index = new EntitiesByWord(text);
        for (var entity = 0; entity < words.Length; entity++)
            index.Add(words[entity], entity);
        var found = new List<int>();
        foreach (var word in words)
        {
            index.Find(word.Of(text), Most, found);
            Assert.Equal(
                Enumerable.Range(0, words.Length)
                    .Where(entity => words[entity].In(text).Equals(word.In(text), StringComparison.OrdinalIgnoreCase))
                    .Reverse()
                    .Take(Most), found);
        }
    }, iter: 200);
}
