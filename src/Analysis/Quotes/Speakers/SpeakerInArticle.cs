using System.Collections.Immutable;

namespace Analysis.Quotes;

/// <summary>A speaker of one article with the quotations there.</summary>
internal sealed record SpeakerInArticle(Speaker Speaker, ImmutableArray<Quotation> Quotations)
{
    public Article Article => Quotations[0].Article;

    public string Folded { get; } = NameFolding.Fold(Speaker.Name);

    public string[] Words => Speaker.IsNamed ? Speaker.Name.Split(' ').Select(word => NameFolding.Fold(word)).ToArray() : [];
}
