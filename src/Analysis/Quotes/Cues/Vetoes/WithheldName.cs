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
        var to = reading.Tag(cue.End, unit) == WordTag.Not ? cue.End + 1 : cue.End;
        if (reading.Tag(to, unit) != WordTag.To)
            return false;
        return EndsAt(reading, to + 2, unit)
            || (IsDenied(reading, to - 1) && WordAt(reading, to + 1, unit) is "give" && WordAt(reading, to + 3, unit) is "name" or "names");
    }

    /// <summary>Whether "named" or the like closes "asked not to be named" or "declined to be identified" at a token.</summary>
    public static bool EndsAt(Reading reading, int token, IndexRange unit)
    {
        if (token - 3 < unit.First || WordAt(reading, token, unit) is not ("named" or "identified" or "quoted")
            || reading.Tags[token - 1] != WordTag.Be || reading.Tags[token - 2] != WordTag.To)
            return false;
        return IsDenied(reading, token - 3)
            || (reading.Document.WordsOf(token - 3) is "want" or "wish" or "wanting" or "wishing" && token - 4 >= unit.First
                && reading.Tags[token - 4] == WordTag.Not);
    }

    private static bool IsDenied(Reading reading, int token) =>
        reading.Tags[token] == WordTag.Not
        || reading.Document.WordsOf(token) is "declined" or "refused" or "declines" or "refuses" or "declining" or "refusing";

    private static ReadOnlySpan<char> WordAt(Reading reading, int token, IndexRange unit) =>
        token < unit.End ? reading.Document.WordsOf(token) : [];
}
