using System.Collections.Immutable;

namespace Analysis.Quotes;

/// <summary>A speaker of one article with the quotations there; none of who is only spoken about.</summary>
internal sealed record SpeakerInArticle(Article Article, Speaker Speaker, ImmutableArray<Quotation> Quotations)
{
    public string Folded { get; } = NameFolding.Fold(Speaker.Name);

    public string[] Words => Speaker.IsNamed ? Speaker.Name.Split(' ').Select(word => NameFolding.Fold(word)).ToArray() : [];
}
