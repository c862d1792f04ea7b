namespace Analysis.Quotes;

/// <summary>What stands before the comma that parts a cue's clause from the rest of its sentence.</summary>
internal enum Beside
{
    /// <summary>No comma parts them.</summary>
    Nothing,

    /// <summary>Words without a verb of their own, or a subordinate clause: "In Paris, she said".</summary>
    Words,

    /// <summary>A main clause: "It rained, she said".</summary>
    Clause,

    /// <summary>A quoted run: "“It rained,” she said".</summary>
    Quoted,
}
