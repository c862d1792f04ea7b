namespace Analysis;

/// <summary>What a line or paragraph of an article is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of the body: what quotations, topics and countries are looked for in.</summary>
    Paragraph,

    /// <summary>The headline, or a line below it that sums up.</summary>
    Headline,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>Where and when it was filed: "SEOUL, March 3 (Agency) —". It may stand before a paragraph in the same line.</summary>
    Dateline,

    /// <summary>A line that holds the date of publication.</summary>
    Date,

    /// <summary>The desk or section.</summary>
    Section,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>A note that corrects an earlier version.</summary>
    Correction,

    /// <summary>A heading inside the body.</summary>
    Subheading,

    /// <summary>Navigation, copyright, credits, links: no part of the story.</summary>
    Boilerplate,

    /// <summary>Words of the story that are set once more in large letters, and whose they are.</summary>
    PullQuote,

    /// <summary>The time of a post in a live blog: "14.32 GMT". The post reaches to the next one.</summary>
    PostTime,
}

/// <summary>A labelled stretch of an article's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in <see cref="Article.Text"/>, without blanks at its edges.</param>
public sealed record Block(BlockKind Kind, TextSpan Span);
