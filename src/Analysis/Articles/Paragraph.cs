namespace Analysis;

/// <summary>A paragraph, headline, caption or dateline of a <see cref="Document"/>.</summary>
/// <param name="Kind">Which of them it is.</param>
/// <param name="Tokens">Its tokens, as indices into <see cref="Document.Tokens"/>; never empty.</param>
/// <param name="Sentences">Its sentences, as indices into <see cref="Document.Sentences"/>; never empty.</param>
public readonly record struct Paragraph(BlockKind Kind, IndexRange Tokens, IndexRange Sentences);
