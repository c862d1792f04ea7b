namespace Analysis.Quotes;

/// <summary>Lists the words of a document that may be cues, outside of quotation marks.</summary>
internal static class CueFinder
{
    private const int LongestLabel = 3;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LabelWords =
        WordList.Lines("Quotes/Cues/Labels.txt").SelectMany(line => line.Split(' '))
        .ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The cues, in order.</summary>
    public static List<CueReading> In(Reading reading)
    {
        var cues = new List<CueReading>();
        foreach (var unit in reading.Units)
        {
            var hasQuote = HasQuote(reading, unit);
            for (var i = unit.First; i < unit.End; i++)
                if (reading.RunAt[i] < 0 && Read(reading, unit, i, hasQuote) is { Frame: not CueClass.None } cue)
                {
                    cues.Add(new CueReading(cue));
                    i = cue.End - 1;
                }
        }
        return cues;
    }

    private static bool HasQuote(Reading reading, IndexRange unit)
    {
        foreach (var run in reading.RunAt.AsSpan(unit.First, unit.Count))
            if (run >= 0)
                return true;
        return false;
    }

    private static Cue Read(Reading reading, IndexRange unit, int i, bool hasQuote)
    {
        var (frame, words) = Phrase(reading, unit, i);
        if (words == 0)
            (frame, words) = (Class(reading, unit, i, hasQuote), 1);
        if (frame == CueClass.None || Renaming.IsPassive(reading, i))
            return default;
        var cue = new Cue(i, frame, Form(reading.Tags[i]), words);
        return CueVetoes.Any(reading, cue) ? default : cue;
    }

    /// <summary>The frame of a cue of several words, and how many it has; 0 where there is none.</summary>
    private static (CueClass Frame, int Words) Phrase(Reading reading, IndexRange unit, int i)
    {
        ReadOnlySpan<char> Word(int token) => reading.Document.WordsOf(token);
        return (reading.Tags[i], reading.Tag(i + 1, unit)) switch
        {
            (WordTag.Ing, WordTag.To) when Word(i).Equals("according", StringComparison.OrdinalIgnoreCase) => (CueClass.According, 2),
            (WordTag.Preposition, WordTag.Determiner) when i + 4 < unit.End && Word(i) is "in" or "In" && Word(i + 1) is "the"
                && Word(i + 2) is "words" && Word(i + 3) is "of" => (CueClass.According, 4),
            (WordTag.Past or WordTag.Present, WordTag.That) when Word(i) is "held" or "holds" or "found" => (CueClass.Know, 1),
            (WordTag.Past or WordTag.Present, WordTag.That) when Word(i) is "provides" or "provided" or "records" or "recorded"
                or "requires" or "required" or "specifies" or "specified" or "documents" or "documented" => (CueClass.Show, 1),
            (WordTag.Past or WordTag.Present or WordTag.Base, WordTag.It) when Word(i) is "put" or "puts" => (CueClass.State, 2),
            ( >= WordTag.CuePast and <= WordTag.CueParticiple, WordTag.Adverb) when Word(i + 1) is "out" && Word(i).StartsWith("point") =>
                (CueClass.State, 2),
            (WordTag.CuePast or WordTag.CuePresent, WordTag.To) when Word(i).StartsWith("want") && WantsToKnow(reading, unit, i + 2) =>
                (CueClass.Ask, 3),
            _ => default,
        };
    }

    /// <summary>Whether "know" and a question follow, or nothing: "wanted to know how it fared", "“When?” he wanted to know".</summary>
    private static bool WantsToKnow(Reading reading, IndexRange unit, int know) =>
        know < unit.End && reading.Document.WordsOf(know) is "know"
        && (know + 1 == unit.End || reading.RunAt[know + 1] >= 0
            || reading.Tags[know + 1] is WordTag.Whether or WordTag.What or WordTag.When or WordTag.Who or WordTag.Stop or WordTag.Comma
                or WordTag.Colon);

    private static CueClass Class(Reading reading, IndexRange unit, int i, bool hasQuote)
    {
        var tag = reading.Tags[i];
        if (reading.Tag(i - 1, unit) == WordTag.Hyphen)
            return CueClass.None;
        if (i == unit.First && !hasQuote && tag is WordTag.CueIng or WordTag.CueBase && reading.Tag(i + 1, unit) == WordTag.Colon)
            return CueClass.None;
        if (tag is >= WordTag.CuePast and <= WordTag.CueParticiple)
            return reading.Cues[i] == CueClass.Other && !hasQuote ? CueClass.None : reading.Cues[i];
        if (tag == WordTag.Adjective)
            return OpensContent(reading.Tag(i + 1, unit)) ? Lexicon.Find(reading.Document.WordsOf(i)).Cue : CueClass.None;
        if (tag == WordTag.Colon)
            return IsLabel(reading, unit, i, hasQuote) ? CueClass.None : CueClass.Colon;
        if (tag == WordTag.Dash && i == unit.First && Signature.At(reading, i) >= 0)
            return CueClass.Dash;
        if (!hasQuote)
            return tag == WordTag.CueNoun && reading.Tag(i + 1, unit) is WordTag.That or WordTag.To ? CueClass.Noun : CueClass.None;
        return tag switch
        {
            WordTag.CueNoun => CueClass.Noun,
            WordTag.Dash when unit.End - i < 12 || i - unit.First < 6 => CueClass.Dash,
            WordTag.Past or WordTag.Present or WordTag.Ing or WordTag.Be => CueClass.Other,
            _ => CueClass.None,
        };
    }

    /// <summary>Whether what an adjective is about may follow it: "sure that", "eager to", "critical of".</summary>
    private static bool OpensContent(WordTag tag) => tag is WordTag.That or WordTag.To or WordTag.Of or WordTag.Preposition
        or WordTag.Whether or WordTag.What or WordTag.Pronoun;

    /// <summary>
    /// Whether a colon ends a label such as "Caption", "Editor's note" or "Motivation" at the start of its paragraph: a noun for no person,
    /// body or document, unless words in marks follow.
    /// </summary>
    private static bool IsLabel(Reading reading, IndexRange unit, int colon, bool hasQuote)
    {
        if (colon - unit.First is not (> 0 and <= LongestLabel))
            return false;
        if (IsLabelWord(reading.Document.WordsOf(colon - 1)))
            return true;
        return !hasQuote
            && !(reading.PhraseAt[colon - 1] is var phrase and >= 0
                && reading.Phrases[phrase].Head is WordTag.Name or WordTag.Role or WordTag.Title
            or WordTag.Group or WordTag.Document or WordTag.Pronoun or WordTag.Indefinite);
    }

    /// <summary>Whether a word before a colon labels what follows and speaks for nobody.</summary>
    public static bool IsLabelWord(ReadOnlySpan<char> word) => LabelWords.Contains(word);

    private static VerbForm Form(WordTag tag) => tag switch
    {
        WordTag.CuePast or WordTag.Past => VerbForm.Past,
        WordTag.CuePresent or WordTag.Present or WordTag.Be => VerbForm.Present,
        WordTag.CueBase => VerbForm.Base,
        WordTag.CueIng or WordTag.Ing => VerbForm.Ing,
        WordTag.CueParticiple => VerbForm.Participle,
        _ => VerbForm.None,
    };
}
