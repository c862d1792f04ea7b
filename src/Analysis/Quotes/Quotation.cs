using System.Collections.Immutable;

namespace Analysis;

/// <summary>How a quotation gives what was said, or why words in marks are none.</summary>
public enum QuotationKind
{
    /// <summary>Word for word, all of it inside quotation marks.</summary>
    Direct,

    /// <summary>Partly inside marks, partly in the writer's words.</summary>
    Mixed,

    /// <summary>In the writer's words: "he said talks had failed".</summary>
    Indirect,
}

/// <summary>The grammatical form of what was said, by the words of the article.</summary>
public enum QuotationForm
{
    /// <summary>A clause with a finite verb of its own: "said talks had failed", "asked whether it would rain".</summary>
    Clause,

    /// <summary>An infinitive: "agreed to meet", "refused to comment".</summary>
    Infinitive,

    /// <summary>A noun phrase, adjective or other words without a finite verb: "denied the report", "called it “a gift”".</summary>
    Phrase,
}

/// <summary>What somebody said, as an article gives it.</summary>
/// <param name="Article">The article it stands in; all spans are into its text.</param>
/// <param name="Kind">Word for word, partly so, or in the writer's words.</param>
/// <param name="Content">
/// The contiguous pieces of what was said, in order, marks included; several where the attribution or a paragraph's end splits it.
/// </param>
public sealed record Quotation(Article Article, QuotationKind Kind, ImmutableArray<TextSpan> Content)
{
    /// <summary>
    /// Whether what was said is a finite clause, an infinitive or a phrase, by its tags; a clause where one of its pieces is.
    /// </summary>
    public QuotationForm Form { get; init; }

    /// <summary>
    /// Whether somebody is reported to have stated it: words in marks are, and finite clauses after a verb of speech or thought;
    /// not what is wanted ("agreed to meet"), named ("denied the report"), perceived ("saw that") or left unsaid ("did not say whether").
    /// </summary>
    public bool IsStatement { get; init; } = true;

    /// <summary>Whose words they are; null where the text names nobody.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>What kind of source the words have, and what the article says of it; null where the text names no source.</summary>
    public QuotationSource? Source { get; init; }

    /// <summary>The words that stand for the speaker here: "he", "the ambassador"; null where there are none.</summary>
    public TextSpan? SpeakerSpan { get; init; }

    /// <summary>
    /// Through whom the words came, where the speaker is quoted by somebody else: the agency in "the agency quoted the pilot as saying";
    /// null where the article quotes the speaker itself.
    /// </summary>
    public Speaker? Via { get; init; }

    /// <summary>The words that say that it was said: "said", "according to"; null where there are none.</summary>
    public TextSpan? CueSpan { get; init; }

    /// <summary>
    /// The probability that content and speaker are right, 0 to 1, calibrated on annotated articles (see docs/quotes.md).
    /// </summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The pieces of what was said, joined by "…".</summary>
    public string Text => string.Join(" … ", Content.Select(span => span.In(Article.Text)));

    /// <summary>The cue's words, or null.</summary>
    public string? Cue => CueSpan?.In(Article.Text);

    /// <summary>The words that stand for the speaker here, or null.</summary>
    public string? SpeakerText => SpeakerSpan?.In(Article.Text);
}
