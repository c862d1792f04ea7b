namespace Analysis.Quotes;

/// <summary>
/// A verb at the end of a relative clause that a preposition opens, behind which the main clause goes on: "the case
/// on which the court has ruled was brought".
/// </summary>
internal sealed class StrandedVerb : ICueVeto
{
    private const int Reach = 12;

    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit) =>
        cue.End < unit.End && reading.RunAt[cue.End] < 0 && reading.IsFinite(cue.End) && OpenerOf(reading, cue, unit) >= 0;

    /// <summary>The preposition before "which" or "whom" that opens the clause of a cue, or -1.</summary>
    public static int OpenerOf(Reading reading, Cue cue, IndexRange unit)
    {
        for (var i = cue.Token - 1; i > Math.Max(unit.First, cue.Token - Reach) && reading.Tags[i] is not WordTag.Comma; i--)
            if (reading.Tags[i] == WordTag.Who && reading.Tags[i - 1] is WordTag.Preposition or WordTag.Of or WordTag.To)
                return i - 1;
        return -1;
    }
}
