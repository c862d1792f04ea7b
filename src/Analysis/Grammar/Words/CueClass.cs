namespace Analysis.Grammar;

/// <summary>The frames that a reporting verb takes; see <c>CueVerbs.txt</c>.</summary>
internal enum CueClass : byte
{
    None, Say, Tell, State, Write, Manner, Ask, Reply, Go, Call, Think, Want, Judge, Discuss, Show, Learn, According, Colon, Dash,
    Other, Noun,

    /// <summary>The first of the narrow frames of <see cref="State"/>.</summary>
    Assert,
    Admit, Announce, Hint,

    /// <summary>The first of those of <see cref="Think"/>.</summary>
    Know,
    Hope, Agree, Deny,

    /// <summary>The first of those of <see cref="Want"/>.</summary>
    Promise,
    Refuse, Urge, Allow,

    /// <summary>The first of those of <see cref="Judge"/>.</summary>
    Praise,
    Cite,

    /// <summary>The first of those of <see cref="Discuss"/>.</summary>
    Speak,
    Voice,

    /// <summary>The one of <see cref="Show"/>.</summary>
    Contain,
}

/// <summary>Tells the broad frame of a narrow one.</summary>
internal static class CueClasses
{
    /// <summary>The frame that most evidence goes by, since the verbs of a narrow one are too few to learn from.</summary>
    public static CueClass Broad(this CueClass kind) => kind switch
    {
        < CueClass.Assert => kind,
        < CueClass.Know => CueClass.State,
        < CueClass.Promise => CueClass.Think,
        < CueClass.Praise => CueClass.Want,
        < CueClass.Speak => CueClass.Judge,
        < CueClass.Contain => CueClass.Discuss,
        _ => CueClass.Show,
    };
}
