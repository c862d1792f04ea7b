namespace Analysis.Quotes;

/// <summary>A way to tell by grammar where what was said begins behind a cue.</summary>
internal interface IStartSieve
{
    /// <summary>The token at which it begins, or -1 where this way does not tell.</summary>
    int StartOf(Reading reading, Cue cue, IndexRange unit);
}

/// <summary>The ways to tell by grammar where what was said begins; elsewhere the model of starts decides.</summary>
internal static class StartSieves
{
    /// <summary>The ways, the surest first.</summary>
    public static readonly IStartSieve[] InOrder = [new WordsBehindColon(), new AskedQuestion(), new QuoteBehindAddressee(),
        new ClauseBehindAddressee(), new ClauseBehindTime(), new OpeningAdverbial(), new DeedBehindVerb()];

    /// <summary>The token at which what was said begins, or -1, and the way that tells.</summary>
    public static (int Start, IStartSieve? By) StartOf(Reading reading, Cue cue)
    {
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        foreach (var sieve in InOrder)
            if (sieve.StartOf(reading, cue, unit) is var start and >= 0)
                return (start, sieve);
        return (-1, null);
    }
}

/// <summary>The words of somebody whom a verb quotes with a colon begin behind it: "the paper quoted a nurse, Ada Quell: “…”".</summary>
internal sealed class WordsBehindColon : IStartSieve
{
    /// <inheritdoc/>
    public int StartOf(Reading reading, Cue cue, IndexRange unit)
    {
        if (Relay.Introduced(reading, cue, unit) < 0)
            return -1;
        var colon = cue.End;
        while (reading.Tags[colon] != WordTag.Colon)
            colon++;
        return colon + 1;
    }
}

/// <summary>A question that is asked begins at its "whether" or "how".</summary>
internal sealed class AskedQuestion : IStartSieve
{
    /// <inheritdoc/>
    public int StartOf(Reading reading, Cue cue, IndexRange unit) => Addressee.QuestionBehind(reading, cue, unit);
}

/// <summary>What somebody denies or admits to have done begins right behind the verb: "denied being “difficult”".</summary>
internal sealed class DeedBehindVerb : IStartSieve
{
    /// <inheritdoc/>
    public int StartOf(Reading reading, Cue cue, IndexRange unit) => cue.Frame is CueClass.Deny or CueClass.Admit && cue.End < unit.End
        && (reading.Tags[cue.End] is WordTag.Ing or WordTag.CueIng || reading.Document.WordsOf(cue.End) is "being" or "having")
            ? cue.End
            : -1;
}

/// <summary>Words in marks begin behind whom they are said to: "asked both sides “to wait”".</summary>
internal sealed class QuoteBehindAddressee : IStartSieve
{
    /// <inheritdoc/>
    public int StartOf(Reading reading, Cue cue, IndexRange unit) => Addressee.QuoteBehind(reading, cue, unit);
}
