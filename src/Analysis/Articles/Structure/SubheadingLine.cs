using System.Buffers;

namespace Analysis.Articles;

/// <summary>A few words with a capital and no closing mark between paragraphs.</summary>
internal sealed class SubheadingLine : ILineKind
{
    private const int Longest = 50;
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("\"“”:’‘'—.!?…,;");

    /// <inheritdoc/>
    public BlockKind? Of(Line line) =>
        line.Span.Length <= Longest && line.Next is not null && char.IsUpper(line.Span[0]) && !line.Span.ContainsAny(SentenceMarks)
        && line.Span.Contains(' ')
            ? BlockKind.Subheading : null;
}
