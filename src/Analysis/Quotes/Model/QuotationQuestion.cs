namespace Analysis;

/// <summary>What is decided on the way to a quotation.</summary>
public enum QuotationQuestion
{
    /// <summary>
    /// Whether a word reports what somebody said, and on which side of it that stands: "right", "left", "both" or "none".
    /// </summary>
    Cue,

    /// <summary>Which noun phrase is the cue's source.</summary>
    Source,

    /// <summary>With which words the report behind the cue begins.</summary>
    Begin,

    /// <summary>With which words the report behind the cue ends.</summary>
    End,

    /// <summary>With which words the report before the cue begins.</summary>
    BeginBefore,

    /// <summary>Which cue words in marks belong to; "goes on" with the last speaker's words, or "no quotation".</summary>
    Marks,
}
