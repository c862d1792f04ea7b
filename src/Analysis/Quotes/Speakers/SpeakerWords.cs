using System.Collections.Frozen;

namespace Analysis;

/// <summary>The words of <c>SpeakerWords.txt</c>: what a noun says of whom it stands for.</summary>
internal static class SpeakerWords
{
    private static readonly FrozenDictionary<string, string[]> Lists = WordList.Lines("Quotes/Speakers/SpeakerWords.txt")
        .Select(line => line.Split(": "))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1].Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> ListOf =
        Lists.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Hes = SetOf("He");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shes = SetOf("She");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = SetOf("Particle");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> People = SetOf("Person");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Honorifics = SetOf("Honorific");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies = SetOf("Body");

    /// <summary>What a pronoun, title or noun says: "she", "Mr.", "spokeswoman"; nothing for all others.</summary>
    public static Sign SignOf(ReadOnlySpan<char> word)
    {
        if (word is "he" or "He" or "him" or "Him" or "his" or "His" or "himself")
            return Sign.He;
        if (word is "she" or "She" or "her" or "Her" or "hers" or "herself")
            return Sign.She;
        word = word is [.. var bare, '.'] ? bare : word;
        return Hes.Contains(word) ? Sign.He : Shes.Contains(word) ? Sign.She : Sign.Unknown;
    }

    /// <summary>Whether a word stands in lower case inside of names: "van", "al".</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.Contains(word);

    /// <summary>Whether a title says no more than how to address somebody: "Mr.", "Dame".</summary>
    public static bool IsHonorific(ReadOnlySpan<char> word) => Honorifics.Contains(word is [.. var bare, '.'] ? bare : word);

    /// <summary>Whether a noun is one for a person: by the lists, or by an ending such as "-ist".</summary>
    public static bool IsPerson(ReadOnlySpan<char> noun) =>
        Lexicon.Find(noun).Tag is WordTag.Role or WordTag.Title || SignOf(noun) != Sign.Unknown || People.Contains(noun)
        || noun.EndsWith("er") || noun.EndsWith("or") || noun.EndsWith("ist") || noun.EndsWith("man") || noun.EndsWith("ian") || noun.EndsWith("eer");

    /// <summary>Whether a word ends the name of a body: "Ministry", "Holdings".</summary>
    public static bool IsBody(ReadOnlySpan<char> word) => Bodies.Contains(word) || Lexicon.Find(word).Tag == WordTag.Group;

    /// <summary>The more special nouns that a noun may take up; empty for none.</summary>
    public static ReadOnlySpan<string> TakenUpBy(ReadOnlySpan<char> noun) => ListOf.TryGetValue(noun, out var special) ? special : [];

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(string label) =>
        Lists[label].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
