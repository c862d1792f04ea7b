namespace Analysis.Quotes;

/// <summary>
/// Recognises a report inside a relative clause, whose own subject or object the noun before it is: "the road that the minister said was
/// safe has been shut", "a dam Ghana believes will feed two provinces", "the flat in which the singer said she hid was searched".
/// </summary>
internal static class RelativeGap
{
    private const int Reach = 30;

    /// <summary>
    /// Whether the verb of what was said follows the cue at once, while the noun before the cue's subject is what it speaks of.
    /// </summary>
    public static bool Is(Reading reading, Cue cue, IndexRange unit)
    {
        var verb = cue.End;
        while (reading.Tag(verb, unit) == WordTag.Adverb)
            verb++;
        return verb < unit.End && reading.RunAt[verb] < 0 && reading.IsFinite(verb) && cue.Form is VerbForm.Past or VerbForm.Present
            && IsInRelative(reading, cue, unit);
    }

    /// <summary>Where what was said ends, since the main clause goes on with its verb; -1 where it does not.</summary>
    public static int EndOf(Reading reading, Cue cue, int start, IndexRange unit)
    {
        if (cue.Form is not (VerbForm.Past or VerbForm.Present)
            || !(IsInRelative(reading, cue, unit) || RelativePronoun(reading, cue, unit) > unit.First
                || StrandedVerb.OpenerOf(reading, cue, unit) >= 0))
            return -1;
        if (EnclosedEnd(reading, cue, start, unit) is var comma and >= 0)
            return comma;
        var verb = NextFinite(reading, start, unit);
        if (verb < 0)
            return -1;
        while (verb + 1 < unit.End
            && reading.Tags[verb] is WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do or WordTag.Adverb or WordTag.Not)
            verb++;
        return NextFinite(reading, verb + 1, unit);
    }

    /// <summary>The comma that closes a relative clause in commas, with the verb of the main clause behind it; or -1.</summary>
    private static int EnclosedEnd(Reading reading, Cue cue, int start, IndexRange unit)
    {
        var opener = RelativePronoun(reading, cue, unit);
        if (reading.Tag(opener - 1, unit) != WordTag.Comma)
            return -1;
        for (var i = start; i < Math.Min(unit.End - 1, start + Reach) && reading.RunAt[i] < 0; i++)
            if (reading.Tags[i] == WordTag.Comma)
                return reading.IsFinite(i + 1) ? i : -1;
        return -1;
    }

    /// <summary>
    /// The "who" or "which" that is the subject of a cue or stands right before it, and belongs to the subject of the sentence; or -1.
    /// </summary>
    private static int RelativePronoun(Reading reading, Cue cue, IndexRange unit)
    {
        var i = cue.Token - 1;
        while (reading.Tag(i, unit) is WordTag.Have or WordTag.Adverb)
            i--;
        if (reading.Tag(i, unit) != WordTag.Who && i >= unit.First && reading.PhraseAt[i] is var subject and >= 0)
            i = reading.Phrases[subject].First - 1;
        return reading.Tag(i, unit) == WordTag.Who && !HasVerbBefore(reading, i, unit) ? i : -1;
    }

    private static bool HasVerbBefore(Reading reading, int token, IndexRange unit)
    {
        for (var i = unit.First; i < token; i++)
            if (reading.IsFinite(i))
                return true;
        return false;
    }

    /// <summary>The next finite verb that no conjunction or comma parts from a place, or -1.</summary>
    private static int NextFinite(Reading reading, int from, IndexRange unit)
    {
        for (var i = from; i < Math.Min(unit.End, from + Reach) && reading.RunAt[i] < 0; i++)
            if (reading.IsFinite(i))
                return i;
            else if (i > from
                && reading.Tags[i] is WordTag.Comma or WordTag.And or WordTag.But or WordTag.Who or WordTag.When or WordTag.Because
                    or WordTag.What or WordTag.Whether or WordTag.That or WordTag.Colon)
                return -1;
        return -1;
    }

    private static bool IsInRelative(Reading reading, Cue cue, IndexRange unit)
    {
        if (cue.Token == unit.First || reading.PhraseAt[cue.Token - 1] is not (var subject and >= 0))
            return false;
        var before = reading.Phrases[subject].First - 1;
        if (reading.Tag(before, unit) is WordTag.Who or WordTag.That || (before >= 0 && reading.Document.WordsOf(before) is "where"))
            return before > unit.First && reading.PhraseAt[before - 1] >= 0;
        return before >= unit.First && reading.RunAt[before] < 0 && reading.PhraseAt[before] is var noun and >= 0
            && reading.Phrases[subject].Head is WordTag.Name or WordTag.Pronoun
            && reading.Phrases[noun].Head is not WordTag.Time
            && reading.Tags[reading.Phrases[noun].First] is WordTag.Determiner or WordTag.PossessivePronoun
            && reading.Tag(reading.Phrases[noun].First - 1, unit) is not (WordTag.Preposition or WordTag.Of);
    }
}
