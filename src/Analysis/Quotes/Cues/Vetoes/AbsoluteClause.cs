namespace Analysis.Quotes;

/// <summary>A participle in what "with" brings: "with laws that keep ships from Norway expected next month".</summary>
internal sealed class AbsoluteClause : ICueVeto
{
    private const int Reach = 14;

    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit)
    {
        if (cue.Form != VerbForm.Past
            || cue.Frame is not (CueClass.Hope or CueClass.Want or CueClass.Promise or CueClass.Announce or CueClass.Know)
            || !(reading.Tag(cue.End, unit) is WordTag.Stop or WordTag.None || IsTime(reading, cue.End, unit)))
            return false;
        for (var i = cue.Token - 1; i >= Math.Max(unit.First, cue.Token - Reach) && reading.Tags[i] != WordTag.Comma
            && !reading.IsFinite(i); i--)
            if (reading.Document.WordsOf(i) is "with" or "With")
                return true;
        return false;
    }

    private static bool IsTime(Reading reading, int token, IndexRange unit) =>
        token < unit.End && reading.PhraseAt[token] is var phrase and >= 0 && reading.Phrases[phrase].Head == WordTag.Time;
}
