namespace Analysis.Quotes;

/// <summary>Recognises "according to A, B said": the words are B's, and came through A.</summary>
internal static class AccordingRelay
{
    private const int Reach = 30;

    /// <summary>
    /// The verb that reports the words of B, or -1; A is no document but a report of news, since a survey of what
    /// voters believe is the survey's.
    /// </summary>
    public static int VerbOf(Reading reading, Cue according, IndexRange unit)
    {
        if (according.Class != CueClass.According
            || reading.Tag(according.Token - 1, unit) is not (WordTag.None or WordTag.That or WordTag.And or WordTag.But or WordTag.Because)
            || CommaBehind(reading, according, unit) is not (var comma and >= 0) || !MayCarry(reading, according))
            return -1;
        if (comma + 1 >= unit.End || reading.PhraseAt[comma + 1] is not (var inner and >= 0) || reading.Phrases[inner].First != comma + 1
            || reading.Phrases[inner].Head is not (WordTag.Name or WordTag.Role or WordTag.Title or WordTag.Group or WordTag.Pronoun))
            return -1;
        for (var i = reading.Phrases[inner].End; i < Math.Min(unit.End, comma + Reach) && reading.RunAt[i] < 0; i++)
            if (reading.IsFinite(i) && reading.Tags[i] is not (WordTag.Have or WordTag.Be or WordTag.Do or WordTag.Modal))
                return IsReporting(reading, i) && Subject.Of(reading, i, unit).Phrase == inner ? i : -1;
            else if (reading.Tags[i] is WordTag.CueParticiple && IsReporting(reading, i))
                return reading.Tags[i - 1] != WordTag.Be && Subject.Of(reading, i, unit).Phrase == inner ? i : -1;
        return -1;
    }

    /// <summary>The noun phrase of A where a verb reports what B says, or -1.</summary>
    public static int ViaOf(Reading reading, Cue cue, IndexRange unit)
    {
        for (var i = unit.First; i + 2 < cue.Token && i < unit.First + Reach; i++)
            if (reading.RunAt[i] < 0 && reading.Tags[i + 1] == WordTag.To && reading.Document.WordsOf(i) is "According" or "according")
                return VerbOf(reading, new Cue(i, CueClass.According, VerbForm.None, 2), unit) == cue.Token ? reading.PhraseAt[i + 2] : -1;
        return -1;
    }

    private static bool IsReporting(Reading reading, int token) =>
        reading.Cues[token].Broad() is CueClass.Say or CueClass.Tell or CueClass.State or CueClass.Write or CueClass.Think;

    private static bool MayCarry(Reading reading, Cue according) =>
        reading.Phrases[reading.PhraseAt[according.End]] is var outer
        && (outer.Head != WordTag.Document || reading.Document.WordsOf(outer.HeadToken) is "reports" or "report");

    private static int CommaBehind(Reading reading, Cue according, IndexRange unit)
    {
        var end = according.End;
        if (end >= unit.End || reading.PhraseAt[end] is not (var phrase and >= 0) || reading.Phrases[phrase].First != end)
            return -1;
        end = reading.Phrases[phrase].End;
        while (reading.Tag(end, unit) is WordTag.Of or WordTag.Preposition && end + 1 < unit.End
            && reading.PhraseAt[end + 1] is var attached and >= 0)
            end = reading.Phrases[attached].End;
        return reading.Tag(end, unit) == WordTag.Comma ? end : -1;
    }
}
