namespace Analysis.Grammar;

/// <summary>
/// Numbers the words that report, whatever their form: "says" and "said" are one. A number goes by the word's place in the lists and so
/// holds for one build; what is kept names the word.
/// </summary>
internal static class ReportingWords
{
    private static readonly List<string> Numbered = ["-"];

    private static readonly WordMap<ushort> Numbers = new(Read());

    /// <summary>The words in their base form, by number; the first stands for all words that are in no list.</summary>
    public static IReadOnlyList<string> Names => Numbered;

    /// <summary>The number of a word; 0 for one that is in no list.</summary>
    public static int Of(ReadOnlySpan<char> word) => Numbers.Find(word);

    private static Dictionary<string, ushort> Read()
    {
        var numbers = new Dictionary<string, ushort>(StringComparer.OrdinalIgnoreCase);
        foreach (var verb in Lexicon.Labelled("CueVerbs.txt").Select(line => line.Word))
            Add(numbers, verb.TrimEnd('*'), Lexicon.FormsOf(verb).Select(form => form.Form));
        foreach (var (_, noun) in Lexicon.Labelled("People.txt").Where(line => line.Label == nameof(WordTag.CueNoun)))
            Add(numbers, noun, [noun, Inflection.ThirdPerson(noun)]);
        foreach (var (_, adjective) in Lexicon.Labelled("CueAdjectives.txt"))
            Add(numbers, adjective, [adjective]);
        return numbers;
    }

    private static void Add(Dictionary<string, ushort> numbers, string word, IEnumerable<string> forms)
    {
        if (numbers.ContainsKey(word))
            return;
        foreach (var form in forms)
            numbers.TryAdd(form, (ushort)Numbered.Count);
        Numbered.Add(word);
    }
}
