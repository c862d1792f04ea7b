namespace Analysis.Articles;

/// <summary>What holds in a group of RTF, and in those inside it until they say otherwise.</summary>
internal readonly record struct RtfState
{
    /// <summary>Whether the group holds no text of the page.</summary>
    public bool IsLeft { get; init; }

    /// <summary>Whether it is the table of fonts, or inside it.</summary>
    public bool IsFontTable { get; init; }

    /// <summary>Whether text is hidden or deleted.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether text is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether paragraphs stand in the middle.</summary>
    public bool IsCentred { get; init; }

    /// <summary>The number of the font.</summary>
    public int Font { get; init; }

    /// <summary>How many characters stand behind a Unicode one for readers that know none.</summary>
    public int UnicodeSkip { get; init; }
}
