namespace Analysis.Quotes;

/// <summary>Recognises words in marks that are somebody's words for a thing, and those that are only its name.</summary>
internal static class Renaming
{
    private const int Reach = 8;

    /// <summary>Whether a verb closes "as its owners call it" or "as he puts it".</summary>
    public static bool Is(Reading reading, int verb) => As(reading, verb) >= 0;

    /// <summary>Whether such a clause stands right behind a quoted run: "the “tank”, as its owners call it".</summary>
    public static bool Follows(Reading reading, int verb, QuotedRun run) =>
        As(reading, verb) is var conjunction and >= 0 && conjunction - run.Tokens.End is 0 or 1
        && (conjunction == run.Tokens.End || reading.Tags[run.Tokens.End] == WordTag.Comma);

    /// <summary>
    /// Whether a verb of naming gives the words in marks as a name, and nobody as the one who uses it: "is called “Night Ferry”",
    /// "a rule dubbed “the goat clause”", "known as “the Owl”", "the so-called “cloud”", "the word “soon” appears".
    /// </summary>
    public static bool Names(Reading reading, QuotedRun run)
    {
        var first = reading.Units[reading.UnitAt[run.Tokens.First]].First;
        var verb = run.Tokens.First - 1;
        if (verb > first && reading.Document.WordsOf(verb) is "word" or "term" or "phrase" && reading.Tags[verb - 1] == WordTag.Determiner
            && run.Tokens.End < reading.Count && reading.IsFinite(run.Tokens.End))
            return true;
        if (verb > first && reading.Tags[verb] == WordTag.Determiner)
            verb--;
        if (verb > first && reading.Tags[verb] == WordTag.As)
            verb--;
        return verb >= first && (reading.Document.WordsOf(verb) is "so-called" or "So-called" || IsPassive(reading, verb));
    }

    /// <summary>
    /// Whether a word says what a thing is called, and nobody as the one who calls it so: "is called", "the so-called", "known as".
    /// </summary>
    public static bool IsPassive(Reading reading, int verb)
    {
        var unit = reading.Units[reading.UnitAt[verb]];
        var named = verb + 1;
        if (reading.Document.WordsOf(verb) is "known")
            return reading.Tag(named, unit) is not (WordTag.That or WordTag.Whether or WordTag.What);
        if (!NamingWords.SaysName(reading.Document.WordsOf(verb)) || verb == unit.First)
            return false;
        if (reading.Tag(named, unit) == WordTag.Determiner)
            named++;
        return named < unit.End && reading.RunAt[named] >= 0 && !HasNamer(reading, verb, unit);
    }

    private static bool HasNamer(Reading reading, int verb, IndexRange unit)
    {
        while (verb > unit.First && reading.Tags[verb - 1] is WordTag.Adverb)
            verb--;
        if (verb == unit.First || reading.Tags[verb - 1] is WordTag.Be or WordTag.Comma or WordTag.Dash or WordTag.Hyphen)
            return false;
        return reading.PhraseAt[verb - 1] is not (var phrase and >= 0)
            || reading.Tags[reading.Phrases[phrase].First] is not (WordTag.Determiner or WordTag.Number)
            || (reading.Phrases[phrase].First > unit.First
                && reading.Tags[reading.Phrases[phrase].First - 1] is WordTag.What or WordTag.Who or WordTag.That);
    }

    /// <summary>The "as" of such a clause, or -1.</summary>
    private static int As(Reading reading, int verb)
    {
        var unit = reading.Units[reading.UnitAt[verb]];
        if (reading.Tag(verb + 1, unit) != WordTag.It
            || reading.Tag(verb + 2, unit) is not (WordTag.Comma or WordTag.Stop or WordTag.None or WordTag.Preposition or WordTag.Time))
            return -1;
        for (var i = verb - 1; i >= Math.Max(unit.First, verb - Reach) && reading.RunAt[i] < 0; i--)
            if (reading.Tags[i] == WordTag.As)
                return i;
        return -1;
    }
}
