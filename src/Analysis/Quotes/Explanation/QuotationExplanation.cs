using System.Collections.Immutable;

namespace Analysis;

/// <summary>A place where an article speaks of a speaker.</summary>
/// <param name="Span">The words.</param>
/// <param name="JoinedBy">The strategy of coreference that joined it, by its name in <c>Coreference/Sieves</c>; "Name" for a name of
/// theirs.</param>
public sealed record ExplainedMention(TextSpan Span, string JoinedBy);

/// <summary>
/// Why words are somebody's, or why words in marks are nobody's: what was weighed, what was decided, and who the source turned out to be.
/// </summary>
/// <param name="Article">The article; all spans are into its text.</param>
/// <param name="Span">The first words of the quotation, or the words in marks that were set aside.</param>
public sealed record QuotationExplanation(Article Article, TextSpan Span)
{
    /// <summary>The quotation; null for words that were set aside.</summary>
    public Quotation? Quotation { get; init; }

    /// <summary>Why words in marks were taken for no quotation; null for a quotation.</summary>
    public SetAsideReason? SetAside { get; init; }

    /// <summary>
    /// The rule that found the quotation as a whole, by the name of its class: "Headlines", "LabelledSpeech"; null where cues and marks
    /// did.
    /// </summary>
    public string? Rule { get; init; }

    /// <summary>
    /// The product of the probabilities of cue or marks and source, before calibration, 0 to 1; 0 for words that were set aside.
    /// </summary>
    public double Product { get; init; }

    /// <summary>What is left of the confidence for how the source was joined to the speaker, 0 to 1.</summary>
    public double Certainty { get; init; } = 1;

    /// <summary>The decisions, in the order in which they were made.</summary>
    public ImmutableArray<ExplainedDecision> Decisions { get; init; } = [];

    /// <summary>
    /// The strategy of coreference that says whom the source stands for, see <see cref="ExplainedMention.JoinedBy"/>; null where the
    /// words name no source.
    /// </summary>
    public string? NamedBy { get; init; }

    /// <summary>The mentions that were joined to the speaker, in order of the text.</summary>
    public ImmutableArray<ExplainedMention> Mentions { get; init; } = [];

    /// <summary>The explanation as lines for a terminal; control characters of the article are written as escapes.</summary>
    public override string ToString() => ExplanationText.Of(this);
}
