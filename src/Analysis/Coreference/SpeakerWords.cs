using System.Collections.Frozen;

namespace Analysis.Coreference;

/// <summary>The words of <c>SpeakerWords.txt</c>: what a noun says of whom it stands for.</summary>
internal static class SpeakerWords
{
    private static readonly Dictionary<string, string[]> Lists = WordList.Lines("Coreference/SpeakerWords.txt")
        .Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => parts[1].Split(' '));

    private static readonly WordMap<Sense> Senses = new(ReadSenses());

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Special =
        Lists.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    [Flags]
    private enum Sense : byte
    {
        None = 0, He = 1, She = 2, Honorific = 4, Person = 8, Particle = 16, Body = 32, Relation = 64, Party = 128,
    }

    /// <summary>What a pronoun, title or noun says: "she", "Mr.", "spokeswoman"; nothing for all others.</summary>
    public static Sign SignOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 8 && word.IndexOfAny('\'', '\u2019') is var at and > 0)
            word = word[..at];
        if (word is "he" or "He" or "him" or "Him" or "his" or "His" or "himself")
            return Sign.He;
        if (word is "she" or "She" or "her" or "Her" or "hers" or "herself")
            return Sign.She;
        var sense = Senses.Find(word is [.. var bare, '.'] ? bare : word);
        return (sense & Sense.He) != 0 ? Sign.He : (sense & Sense.She) != 0 ? Sign.She : Sign.Unknown;
    }

    /// <summary>Whether a word stands in lower case inside of names: "van", "al".</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Has(word, Sense.Particle);

    /// <summary>Whether a title says no more than how to address somebody: "Mr.", "Dame".</summary>
    public static bool IsHonorific(ReadOnlySpan<char> word) => Has(word is [.. var bare, '.'] ? bare : word, Sense.Honorific);

    /// <summary>Whether a word says of which party somebody is: "Republican".</summary>
    public static bool IsParty(ReadOnlySpan<char> word) => Has(word, Sense.Party);

    /// <summary>Whether a noun is one for a person: by the lists, or by an ending such as "-ist".</summary>
    public static bool IsPerson(ReadOnlySpan<char> noun) =>
        Lexicon.Find(noun).Tag is WordTag.Role or WordTag.Title || SignOf(noun) != Sign.Unknown || Has(noun, Sense.Person)
        || noun.EndsWith("er") || noun.EndsWith("or") || noun.EndsWith("ist") || noun.EndsWith("man") || noun.EndsWith("ian") || noun.EndsWith("eer");

    /// <summary>Whether a word ends the name of a body: "Ministry", "Holdings".</summary>
    public static bool IsBody(ReadOnlySpan<char> word) => Has(word, Sense.Body) || Lexicon.Find(word).Tag == WordTag.Group;

    /// <summary>Whether a determiner or pronoun says that there is nobody: "no", "neither".</summary>
    public static bool IsNegative(ReadOnlySpan<char> word) => word is "no" or "No" or "any" or "every" or "each" or "neither" or "Neither" or "nobody" or "Nobody"
        or "none" or "None" or "nothing" or "Nothing";

    /// <summary>Whether a noun says what somebody is to somebody else: "cousin", "colleague".</summary>
    public static bool IsRelation(ReadOnlySpan<char> noun) => Has(noun, Sense.Relation);

    /// <summary>Whether a noun takes up the name of whatever body does business or stands together.</summary>
    public static bool IsCompany(ReadOnlySpan<char> noun) => noun is "company" or "firm" or "group" or "business" or "organisation" or "organization";

    /// <summary>Whether a noun is a more special one for a company: "airline", "watchmaker".</summary>
    public static bool IsKindOfCompany(ReadOnlySpan<char> noun)
    {
        foreach (var kind in TakenUpBy("company"))
            if (noun.EndsWith(kind, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>The more special nouns that a noun may take up; empty for none.</summary>
    public static ReadOnlySpan<string> TakenUpBy(ReadOnlySpan<char> noun) => Special.TryGetValue(noun, out var special) ? special : [];

    private static bool Has(ReadOnlySpan<char> word, Sense sense) => (Senses.Find(word) & sense) != 0;

    private static Dictionary<string, Sense> ReadSenses()
    {
        var senses = new Dictionary<string, Sense>(StringComparer.OrdinalIgnoreCase);
        foreach (var sense in Enum.GetValues<Sense>())
            foreach (var word in Lists.GetValueOrDefault(sense.ToString(), []))
                senses[word] = senses.GetValueOrDefault(word) | sense;
        return senses;
    }
}
