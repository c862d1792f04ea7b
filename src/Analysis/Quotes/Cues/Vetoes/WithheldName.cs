namespace Analysis.Quotes;

/// <summary>
/// What sources ask of a writer, and the writer's word for why they have no name: "who asked not to be named", "who declined to give her
/// name". What they say stands behind it.
/// </summary>
internal sealed class WithheldName : ICueVeto
{
    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit)
    {
        var i = cue.End;
        i += reading.Tag(i, unit) == WordTag.Not ? 1 : 0;
        if (reading.Tag(i, unit) != WordTag.To)
            return false;
        return reading.Tag(i + 1, unit) == WordTag.Be
            ? WordAt(reading, i + 2, unit) is "named" or "identified" or "quoted"
            : WordAt(reading, i + 1, unit) is "give" && WordAt(reading, i + 3, unit) is "name" or "names";
    }

    private static ReadOnlySpan<char> WordAt(Reading reading, int token, IndexRange unit) =>
        token < unit.End ? reading.Document.WordsOf(token) : [];
}
