namespace Analysis.Coreference;

/// <summary>One strategy of coreference, after the sieves of Raghunathan et al. (2010) and Lee et al. (2013).</summary>
internal interface ISieve
{
    /// <summary>The mentions it is for.</summary>
    MentionKind Kind { get; }

    /// <summary>
    /// Whom a mention stands for, given what the sieves before it found; what they found where this one has nothing to say.
    /// </summary>
    int Resolve(Mention mention, int known);
}
