using System.Collections.Frozen;
using Words = System.Collections.Frozen.FrozenSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace Analysis.Coreference;

/// <summary>The words of <c>SpeakerWords.txt</c>: what a noun says of whom it stands for.</summary>
internal static class SpeakerWords
{
    private static readonly Dictionary<string, string[]> Offices = Read("Coreference/Offices.txt");

    private static readonly Dictionary<string, string[]> Lists = Read("Coreference/SpeakerWords.txt");

    private static readonly WordMap<Sense> Senses = new(ReadSenses());

    private static readonly Words Negative = Exactly("NegativeWord");
    private static readonly Words Companies = Exactly("AnyCompany");
    private static readonly Words Lesser = Exactly("LesserRank");
    private static readonly Words SayLittle = Exactly("SaysLittle");

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Special =
        Lists.Concat(Offices).ToLookup(list => list.Key, list => list.Value, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(lists => lists.Key, lists => lists.SelectMany(words =>
                words).Distinct().ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    [Flags]
    private enum Sense
    {
        None = 0, He = 1, She = 2, Honorific = 4, Person = 8, Particle = 16, Body = 32, Relation = 64, Party = 128, Office = 256,
        Trade = 512, Thing = 1024, Abbreviated = 2048, AdjectiveTitle = 4096, Goods = 8192, Surname = 16384, BodyModifier = 32768,
        Field = 65536, PlaceOpener = 131072, Announcing = 262144,
    }

    /// <summary>What a pronoun, title or noun says: "she", "Mr.", "spokeswoman"; nothing for all others.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 8 && word.IndexOfAny('\'', '\u2019') is var at and > 0)
            word = word[..at];
        if (word is "he" or "He" or "him" or "Him" or "his" or "His" or "himself")
            return Gender.He;
        if (word is "she" or "She" or "her" or "Her" or "hers" or "herself")
            return Gender.She;
        var sense = Senses.Find(Bare(word));
        return (sense & Sense.He) != 0 ? Gender.He : (sense & Sense.She) != 0 ? Gender.She : Gender.Unknown;
    }

    /// <summary>Whether a word stands in lower case inside of names: "van", "al".</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Has(word, Sense.Particle);

    /// <summary>Whether a title says no more than how to address somebody: "Mr.", "Dame".</summary>
    public static bool IsHonorific(ReadOnlySpan<char> word) => Has(Bare(word), Sense.Honorific);

    /// <summary>Whether a word says of which party somebody is: "Republican".</summary>
    public static bool IsParty(ReadOnlySpan<char> word) => Has(word, Sense.Party);

    /// <summary>Whether a noun is one for a person: by the lists, or by an ending such as "-ist".</summary>
    public static bool IsPerson(ReadOnlySpan<char> noun) =>
        Lexicon.Find(noun).Tag is WordTag.Role or WordTag.Title || GenderOf(noun) != Gender.Unknown
            || Has(noun, Sense.Person | Sense.Office | Sense.Trade)
        || ((noun.EndsWith("er") || noun.EndsWith("or")) && !Has(noun, Sense.Thing))
        || noun.EndsWith("ist") || noun.EndsWith("man") || noun.EndsWith("ian") || noun.EndsWith("eer");

    /// <summary>Whether a noun is one for a person by the lists alone, whatever its ending.</summary>
    public static bool IsOccupation(ReadOnlySpan<char> noun) => Lexicon.Find(noun).Tag is WordTag.Role
        || Has(noun, Sense.Person | Sense.Office | Sense.Trade);

    /// <summary>Whether a word, written with a capital before a name, is a title: "Councillor", "Det.", "Mr".</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Has(Bare(word), Sense.Office | Sense.Abbreviated | Sense.Honorific)
        || Lexicon.Find(Bare(word)).Tag is WordTag.Role or WordTag.Title || GenderOf(word) != Gender.Unknown;

    /// <summary>Whether a noun is an office or occupation, which somebody else may hold than the one just named.</summary>
    public static bool IsOffice(ReadOnlySpan<char> noun) => Has(Bare(noun), Sense.Office | Sense.Abbreviated)
        || Lexicon.Find(Bare(noun)).Tag is WordTag.Title;

    /// <summary>Whether a noun says what somebody is by trade or art, whatever else: "the sculptor".</summary>
    public static bool IsTrade(ReadOnlySpan<char> noun) => Has(noun, Sense.Trade);

    /// <summary>Whether a word before a colon labels a part of a page: "Note:".</summary>
    public static bool IsField(ReadOnlySpan<char> word) => Has(word, Sense.Field);

    /// <summary>Whether a verb is one for making something known: "issued".</summary>
    public static bool Announces(ReadOnlySpan<char> verb) => Has(verb, Sense.Announcing);

    /// <summary>Whether a word opens a place's name of two words: "New", "San".</summary>
    public static bool OpensPlace(ReadOnlySpan<char> word) => Has(word, Sense.PlaceOpener);

    /// <summary>Whether a word belongs to the body that the next word ends: "Evening" in "Evening Post".</summary>
    public static bool IsBodyModifier(ReadOnlySpan<char> word) => Has(word, Sense.BodyModifier);

    /// <summary>Whether a title is an adjective too and makes a firm of the goods behind it: "General Turbines".</summary>
    public static bool IsFirm(ReadOnlySpan<char> title, ReadOnlySpan<char> goods) => Has(title, Sense.AdjectiveTitle)
        && Has(goods, Sense.Goods);

    /// <summary>Whether two words that may be a person's name or a body's, as "Jan Post" may, leave it open which.</summary>
    public static bool MayBeSurname(ReadOnlySpan<char> before, ReadOnlySpan<char> word) =>
        Has(word, Sense.Surname) && !Has(before, Sense.BodyModifier)
            && Lexicon.Find(before).Tag is WordTag.None or WordTag.Time or WordTag.Modal;

    /// <summary>Whether a word ends the name of a body: "Ministry", "Holdings".</summary>
    public static bool IsBody(ReadOnlySpan<char> word) => Has(word, Sense.Body) || Lexicon.Find(word).Tag == WordTag.Group;

    /// <summary>Whether a determiner or pronoun says that there is nobody: "no", "neither".</summary>
    public static bool IsNegative(ReadOnlySpan<char> word) => Negative.Contains(word);

    /// <summary>Whether a noun says what somebody is to somebody else: "cousin", "colleague".</summary>
    public static bool IsRelation(ReadOnlySpan<char> noun) => Has(noun, Sense.Relation);

    /// <summary>Whether a noun takes up the name of whatever body does business or stands together.</summary>
    public static bool IsCompany(ReadOnlySpan<char> noun) => Companies.Contains(noun);

    /// <summary>Whether a word makes a role a lesser one: "deputy", "vice".</summary>
    public static bool IsLesserRank(ReadOnlySpan<char> word) => Lesser.Contains(word);

    /// <summary>Whether a word before a role does not tell its holder from another one: "new", "senior".</summary>
    public static bool SaysLittle(ReadOnlySpan<char> word) => SayLittle.Contains(word);

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

    /// <summary>A word without the full stop of an abbreviation.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word is [.. var bare, '.'] ? bare : word;

    private static Dictionary<string, string[]> Read(string file) =>
        WordList.Lines(file).Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => parts[1].Split(' '));

    private static Words Exactly(string list) =>
        Lists[list].ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool Has(ReadOnlySpan<char> word, Sense sense) => (Senses.Find(word) & sense) != 0;

    private static Dictionary<string, Sense> ReadSenses()
    {
        var senses = new Dictionary<string, Sense>(StringComparer.OrdinalIgnoreCase);
        foreach (var sense in Enum.GetValues<Sense>())
            foreach (var word in Lists.GetValueOrDefault(sense.ToString(), []))
                senses[word] = senses.GetValueOrDefault(word) | sense;
        foreach (var trade in Lists["Trade"])
            foreach (var word in Offices.GetValueOrDefault(trade, []))
                senses[word] = senses.GetValueOrDefault(word) | Sense.Trade;
        foreach (var (general, special) in Offices)
            foreach (var word in special.Append(general))
                senses[word] = senses.GetValueOrDefault(word) | Sense.Office;
        return senses;
    }
}
