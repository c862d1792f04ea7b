namespace Analysis.Quotes;

/// <summary>
/// The outer verb of a report that came through somebody: "quoted" before "as saying", "according to" before "B
/// said", "quoted by" in an aside.
/// </summary>
internal sealed class RelayedThrough : ICueVeto
{
    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit) => cue.Class == CueClass.According
        ? AccordingRelay.VerbOf(reading, cue, unit) >= 0
        : Relay.Opens(reading, cue, unit) || Relay.IsAside(reading, cue, unit);
}
