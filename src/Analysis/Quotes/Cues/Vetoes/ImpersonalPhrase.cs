namespace Analysis.Quotes;

/// <summary>The writer's own asides: "it is worth noting that", "it is fair to say", "it should be remembered that".</summary>
internal sealed class ImpersonalPhrase : ICueVeto
{
    private const int Reach = 5;

    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit)
    {
        var i = cue.Token - 1;
        if (IsProverb(reading, cue, unit))
            return true;
        if (cue.Form == VerbForm.Base && (IsAside(reading, cue.Token, unit) || IsAnybody(reading, i, unit)))
            return true;
        if (cue.Form is VerbForm.Participle)
            return reading.Tag(i, unit) == WordTag.Be && reading.Tag(i - 1, unit) == WordTag.Modal && IsIt(reading, i - 2, unit);
        if (cue.Form is not (VerbForm.Base or VerbForm.Ing) || (cue.Form == VerbForm.Base && reading.Tag(i, unit) != WordTag.To))
            return false;
        var isTo = reading.Tag(i, unit) == WordTag.To;
        i -= isTo ? 1 : 0;
        var last = i;
        while (i > last - Reach
            && reading.Tag(i, unit) is WordTag.Adjective or WordTag.Adverb or WordTag.Noun or WordTag.Name or WordTag.Not
            || (i == last && !isTo && IsWorth(reading, i, unit)))
            i--;
        return i < last && reading.Tag(i, unit) is WordTag.Be && (isTo || IsWorth(reading, last, unit)) && IsIt(reading, i - 1, unit);
    }

    /// <summary>
    /// Whether a verb of saying is part of a phrase: "goes without saying", "a saying that", "that said,", "to say nothing of".
    /// </summary>
    private static bool IsProverb(Reading reading, Cue cue, IndexRange unit) => cue.Class == CueClass.Say && cue.Token > unit.First
        && reading.Document.WordsOf(cue.Token - 1) switch
        {
            "without" or "a" or "the" or "old" => cue.Form == VerbForm.Ing,
            "being" => cue.Token - 2 == unit.First && reading.Document.WordsOf(unit.First) is "That" or "This",
            "be" => cue.Token - 4 >= unit.First && reading.Tags[cue.Token - 2] == WordTag.To && reading.Tags[cue.Token - 3] == WordTag.Have
                && IsIt(reading, cue.Token - 4, unit),
            "That" => cue.Form != VerbForm.Ing && reading.Tag(cue.End, unit) == WordTag.Comma,
            "to" or "To" => reading.Tag(cue.End + 1, unit) == WordTag.Of && reading.Document.WordsOf(cue.End) is "nothing",
            _ => false,
        };

    /// <summary>Whether a verb ends "needless to say", "suffice it to say", "that is to say" or the like.</summary>
    private static bool IsAside(Reading reading, int verb, IndexRange unit) => reading.Tag(verb - 1, unit) == WordTag.To
        && verb - 2 >= unit.First
        && (reading.Document.WordsOf(verb - 2) is "needless" or "Needless" or "suffice" or "Suffice" or "sad" or "Sad" or "strange"
        or "Strange"
            || (reading.Document.WordsOf(verb - 2) is "it" && verb - 3 >= unit.First
            && reading.Document.WordsOf(verb - 3) is "suffice" or "Suffice")
            || (reading.Document.WordsOf(verb - 2) is "is" && verb - 3 >= unit.First
            && reading.Document.WordsOf(verb - 3) is "that" or "That"));

    /// <summary>Whether "one might" or "you could" stands before a verb: anybody, and nobody.</summary>
    private static bool IsAnybody(Reading reading, int modal, IndexRange unit) => reading.Tag(modal, unit) == WordTag.Modal
        && modal - 1 >= unit.First
        && reading.Document.WordsOf(modal) is "might" or "could" or "can" or "may"
        && reading.Document.WordsOf(modal - 1) is "one" or "One" or "you" or "You"
        && reading.RunAt[modal] < 0;

    private static bool IsWorth(Reading reading, int token, IndexRange unit) => token >= unit.First
        && reading.Document.WordsOf(token) is "worth" or "worthwhile";

    /// <summary>Whether "it" stands there, a modal verb or an adverb before the verb aside.</summary>
    private static bool IsIt(Reading reading, int token, IndexRange unit)
    {
        while (reading.Tag(token, unit) is WordTag.Modal or WordTag.Adverb)
            token--;
        return reading.Tag(token, unit) == WordTag.It && reading.Document.WordsOf(token) is "it" or "It";
    }
}
