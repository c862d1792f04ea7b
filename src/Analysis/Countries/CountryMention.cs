namespace Analysis;

/// <summary>By what a country was recognised.</summary>
public enum CountryNameKind
{
    /// <summary>Its name, long or short: "South Korea", "Republic of Korea".</summary>
    Name,

    /// <summary>Its people or what is its own: "Korean", "Koreans".</summary>
    Demonym,

    /// <summary>Its capital.</summary>
    Capital,

    /// <summary>Another city in it.</summary>
    City,

    /// <summary>A region, province or state of it.</summary>
    Region,

    /// <summary>An abbreviation: "N.K.", "UAE".</summary>
    Abbreviation,

    /// <summary>A short form that the article makes clear: "the North".</summary>
    ShortForm,

    /// <summary>A seat of power that stands for its government: "the Kremlin".</summary>
    Metonym,
}

/// <summary>Words of an article that mean a country, or a place in one.</summary>
/// <param name="Article">The article; the span is into its text.</param>
/// <param name="Span">The words.</param>
/// <param name="Country">ISO 3166-1 alpha-2, XK for Kosovo; for former states the alpha-2 code they had (SU, YU, CS, DD, YD), XG for West Germany.</param>
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
