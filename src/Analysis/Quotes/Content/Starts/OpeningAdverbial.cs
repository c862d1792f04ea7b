namespace Analysis.Quotes;

/// <summary>
/// A clause may open with the time it speaks of: "estimated by 2050 the town would", "predicted in ten years the lake would".
/// </summary>
internal sealed class OpeningAdverbial : IStartSieve
{
    private const int Reach = 10;

    /// <inheritdoc/>
    public int StartOf(Reading reading, Cue cue, IndexRange unit)
    {
        if (reading.Tag(cue.End, unit) != WordTag.Preposition || cue.End + 1 >= unit.End
            || reading.PhraseAt[cue.End + 1] is not (var time and >= 0) || !IsTime(reading, reading.Phrases[time])
            || !(LooksAhead(cue) || reading.Document.WordsOf(cue.End) is "by" or "within"))
            return -1;
        var end = reading.Phrases[time].End;
        if (reading.Tag(end, unit) == WordTag.Of && end + 1 < unit.End && reading.PhraseAt[end + 1] is var whole and >= 0)
            end = reading.Phrases[whole].End;
        end += reading.Tag(end, unit) == WordTag.Comma ? 1 : 0;
        return reading.Tag(end, unit) != WordTag.That && Clauses.OpenAt(reading, end, unit) && IsAhead(reading, end, unit) ? cue.End : -1;
    }

    private static bool LooksAhead(Cue cue) =>
        cue.Frame is CueClass.Hint or CueClass.Know or CueClass.Hope or CueClass.Promise || cue.Class is CueClass.Think or CueClass.Show;

    private static bool IsTime(Reading reading, NounPhrase phrase) =>
        phrase.Head is WordTag.Time or WordTag.Number || reading.Tags[phrase.HeadToken] is WordTag.Number
        || reading.Document
            .WordsOf(phrase.HeadToken) is "end" or "decade" or "decades" or "century" or "time" or "future" or "start" or "generation";

    /// <summary>Whether a verb of the clause speaks of what is to come.</summary>
    private static bool IsAhead(Reading reading, int start, IndexRange unit)
    {
        for (var i = start; i < Math.Min(unit.End, start + Reach); i++)
            if (reading.Tags[i] is WordTag.Modal or WordTag.Contracted)
                return true;
        return false;
    }
}
