namespace Analysis.Coreference;

/// <summary>What kind of words stand for somebody, as far as the strategies differ by it.</summary>
internal enum MentionKind
{
    /// <summary>A surname that several have.</summary>
    Surname,

    /// <summary>"who", "which" and the like behind what they take up.</summary>
    Relative,

    /// <summary>Personal and reflexive pronouns.</summary>
    Pronoun,

    /// <summary>All other noun phrases without a name that is known.</summary>
    Nominal,

    /// <summary>What stands in marks or in a dateline and is not resolved.</summary>
    Aside,
}

/// <summary>A noun phrase to be resolved.</summary>
/// <param name="Phrase">Its index in the reading.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
/// <param name="Kind">What its words are.</param>
internal readonly record struct Mention(int Phrase, int Paragraph, MentionKind Kind);
