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
            || !(IsInRelative(reading, cue, unit) || StrandedVerb.OpenerOf(reading, cue, unit) >= 0))
            return -1;
        var verb = NextFinite(reading, start, unit);
        if (verb < 0)
            return -1;
        while (verb + 1 < unit.End
            && reading.Tags[verb] is WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do or WordTag.Adverb or WordTag.Not)
            verb++;
        return NextFinite(reading, verb + 1, unit);
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
        if (reading.Tag(before, unit) is WordTag.Who or WordTag.That)
            return before > unit.First && reading.PhraseAt[before - 1] >= 0;
        return before >= unit.First && reading.RunAt[before] < 0 && reading.PhraseAt[before] is var noun and >= 0
            && reading.Phrases[subject].Head is WordTag.Name or WordTag.Pronoun
            && reading.Phrases[noun].Head is not WordTag.Time
            && reading.Tags[reading.Phrases[noun].First] is WordTag.Determiner or WordTag.PossessivePronoun
            && reading.Tag(reading.Phrases[noun].First - 1, unit) is not (WordTag.Preposition or WordTag.Of);
    }
}
