namespace Analysis.Quotes;

/// <summary>What the models decide.</summary>
internal enum Decision
{
    /// <summary>What follows the cue was said.</summary>
    CueRight,

    /// <summary>What stands before the cue was said.</summary>
    CueLeft,

    /// <summary>Both were.</summary>
    CueBoth,

    /// <summary>This noun phrase is the cue's source.</summary>
    Source,

    /// <summary>What was said begins here, behind the cue.</summary>
    RightStart,

    /// <summary>It ends here.</summary>
    RightEnd,

    /// <summary>What was said begins here, before the cue.</summary>
    LeftStart,

    /// <summary>This quoted run belongs to that cue.</summary>
    Run,
}
