namespace Analysis;

/// <summary>Why words in quotation marks are taken for no quotation.</summary>
public enum SetAsideReason
{
    /// <summary>A word or two that the writer keeps at a distance.</summary>
    ScareQuotes,

    /// <summary>The title of a work or the name of a programme.</summary>
    Title,

    /// <summary>A name between a given name and a surname.</summary>
    Nickname,

    /// <summary>A term that is being explained: "so-called", "known as", "the word".</summary>
    Term,

    /// <summary>What somebody or something is called: "named their boat", "the rapper".</summary>
    Name,

    /// <summary>Words on a thing: "with “…” on the back".</summary>
    Inscription,

    /// <summary>Longer words that nobody near is said to have spoken.</summary>
    Unattributed,
}

/// <summary>Words in quotation marks that are taken for no quotation.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">The words, marks included.</param>
/// <param name="Reason">Why.</param>
public sealed record SetAsideRun(Article Article, TextSpan Span, SetAsideReason Reason)
{
    /// <summary>The words, marks included.</summary>
    public string Text => Span.In(Article.Text);
}
