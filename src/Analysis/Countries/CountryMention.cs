namespace Analysis;

/// <summary>Words of an article that mean a country, or a place in one.</summary>
/// <param name="Article">The article; the span is into its text.</param>
/// <param name="Span">The words.</param>
/// <param name="Country">ISO 3166-1 alpha-2, XK for Kosovo; for former states the alpha-2 code they had (SU, YU,
/// CS, DD, YD), XG for West Germany.</param>
/// <param name="Kind">By what it was recognised.</param>
public sealed record CountryMention(Article Article, TextSpan Span, string Country, CountryNameKind Kind)
{
    /// <summary>Whether the words are part of a longer name of an organisation, paper or company: "Korea Gas Corp.".</summary>
    public bool InOrganisation { get; init; }

    /// <summary>Why this country and no other, where the words can mean several; else null.</summary>
    public string? Reason { get; init; }

    /// <summary>The words.</summary>
    public string Text => Span.In(Article.Text);
}
