namespace Analysis.Quotes;

/// <summary>The writer's own asides: "it is worth noting that", "it is fair to say", "it should be remembered that".</summary>
internal sealed class ImpersonalPhrase : ICueVeto
{
    private const int Reach = 5;

    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit)
    {
        var i = cue.Token - 1;
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

    private static bool IsWorth(Reading reading, int token, IndexRange unit) =>
        token >= unit.First && reading.Document.WordsOf(token) is "worth" or "worthwhile";

    /// <summary>Whether "it" stands there, a modal verb or an adverb before the verb aside.</summary>
    private static bool IsIt(Reading reading, int token, IndexRange unit)
    {
        while (reading.Tag(token, unit) is WordTag.Modal or WordTag.Adverb)
            token--;
        return reading.Tag(token, unit) == WordTag.It && reading.Document.WordsOf(token) is "it" or "It";
    }
}
