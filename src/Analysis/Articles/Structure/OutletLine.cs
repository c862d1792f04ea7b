namespace Analysis.Articles;

/// <summary>Below the headline the name of the paper or agency on a line of its own: "Varn Evening Post".</summary>
internal sealed class OutletLine : ILineKind
{
    private const int MostWords = 5;

    /// <inheritdoc/>
    public BlockKind? Of(Line line) => line.IsInHead && line.Lines.HasHeadline && Is(line.Span) ? BlockKind.Byline : null;

    /// <summary>Whether a line is such a name: it ends as the names of papers do, and "The" alone does not make it one.</summary>
    public static bool Is(ReadOnlySpan<char> line) => line.Count(' ') < MostWords && (Outlets.IsAgency(line) || Outlets.EndsLikeOne(line));
}
