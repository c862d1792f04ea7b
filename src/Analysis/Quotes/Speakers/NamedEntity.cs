using System.Collections.Immutable;

namespace Analysis;

/// <summary>Somebody, or a body, that an article names, quoted or not.</summary>
/// <param name="Article">The article; all spans are into its text.</param>
/// <param name="Who">
/// The fullest name, the role, the affiliation and the country the article gives, and all places where it speaks of them, pronouns
/// included.
/// </param>
/// <param name="Kind">A person or a body.</param>
/// <param name="Names">Where the article names them, in order; never empty.</param>
public sealed record NamedEntity(Article Article, Speaker Who, NamedKind Kind, ImmutableArray<TextSpan> Names)
{
    /// <summary>What the article quotes them with, in order; empty for who is only spoken about.</summary>
    public ImmutableArray<Quotation> Quotations { get; init; } = [];
}
