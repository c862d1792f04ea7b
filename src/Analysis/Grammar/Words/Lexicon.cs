namespace Analysis.Grammar;

/// <summary>The words of the lists in this folder, with their inflections.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, string[]> Irregulars =
        WordList.Lines("Grammar/Words/IrregularVerbs.txt").Select(line => line.Split(' ')).ToDictionary(forms => forms[0]);

    private static readonly WordMap<WordEntry> Entries = new(Read());

    /// <summary>What is known of a word, whatever its case; default for one that is in no list.</summary>
    public static WordEntry Find(ReadOnlySpan<char> word) => Entries.Find(word);

    private static Dictionary<string, WordEntry> Read()
    {
        var entries = new Dictionary<string, WordEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var verb in WordList.Lines("Grammar/Words/Verbs.txt").SelectMany(line => line.Split(' ')))
            AddVerb(entries, Inflection.Of(verb), CueClass.None);
        foreach (var forms in Irregulars.Values)
            AddVerb(entries, Irregular(forms), CueClass.None);
        foreach (var (cue, verb) in Labelled("CueVerbs.txt"))
            AddVerb(entries, FormsOf(verb), Enum.Parse<CueClass>(cue));
        foreach (var (tag, noun) in Labelled("People.txt"))
            AddNoun(entries, noun, Enum.Parse<WordTag>(tag));
        foreach (var (tag, word) in Labelled("FunctionWords.txt"))
            entries[word] = entries.GetValueOrDefault(word) with { Tag = Enum.Parse<WordTag>(tag) };
        foreach (var (cue, adjective) in Labelled("CueAdjectives.txt"))
            entries[adjective] = new WordEntry(WordTag.Adjective, entries.GetValueOrDefault(adjective).Form, Enum.Parse<CueClass>(cue));
        return entries;
    }

    /// <summary>The forms of a verb as a list gives it, with what each is.</summary>
    public static IEnumerable<(string Form, VerbForm Kind)> FormsOf(string verb) =>
        Irregulars.TryGetValue(verb, out var forms) ? Irregular(forms) : Inflection.Of(verb);

    /// <summary>The words of a list of this folder, each with the label of its line.</summary>
    public static IEnumerable<(string Label, string Word)> Labelled(string file) =>
        from line in WordList.Lines("Grammar/Words/" + file)
        let colon = line.IndexOf(':')
        from word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select (line[..colon], word);

    private static IEnumerable<(string, VerbForm)> Irregular(string[] forms)
    {
        yield return (forms[0], VerbForm.Base);
        yield return (forms[1], VerbForm.Present);
        yield return (forms[2], forms[2] == forms[3] ? VerbForm.PastOrParticiple : VerbForm.Past);
        if (forms[2] != forms[3])
            yield return (forms[3], VerbForm.Participle);
        yield return (forms[4], VerbForm.Ing);
    }

    private static void AddVerb(Dictionary<string, WordEntry> entries, IEnumerable<(string Form, VerbForm Kind)> forms, CueClass cue)
    {
        foreach (var (form, kind) in forms)
        {
            entries.TryGetValue(form, out var known);
            if (known.Cue == CueClass.None)
                entries[form] = new WordEntry(known.Tag, known.Form is VerbForm.Past or VerbForm.PastOrParticiple ? known.Form : kind, cue);
        }
    }

    private static void AddNoun(Dictionary<string, WordEntry> entries, string noun, WordTag tag)
    {
        foreach (var form in (ReadOnlySpan<string>)[noun, Inflection.ThirdPerson(noun)])
            if (entries.GetValueOrDefault(form) is { Tag: WordTag.None } known)
                entries[form] = known with { Tag = tag };
    }
}
