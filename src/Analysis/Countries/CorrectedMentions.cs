using System.Collections.Immutable;

namespace Analysis.Countries;

/// <summary>Mentions of countries as somebody who read the article corrected them.</summary>
internal static class CorrectedMentions
{
    private const string ByHand = "corrected by hand";

    /// <summary>The mentions of an article after its corrections, by where they start.</summary>
    /// <param name="article">The article.</param>
    /// <param name="found">The mentions found in it.</param>
    /// <param name="table">The countries that a correction may name.</param>
    public static ImmutableArray<CountryMention> Of(Article article, ImmutableArray<CountryMention> found, CountryTable table)
    {
        if (article.Corrections.IsEmpty)
            return found;
        var mentions = found.ToList();
        foreach (var correction in article.Corrections)
            if (correction.What == CorrectedThing.Country && correction.In(article.Text) is { } place)
                Apply(correction, article, place, mentions, table);
        return [.. mentions.OrderBy(mention => mention.Span.Start)];
    }

    private static void Apply(Correction correction, Article article, TextSpan place, List<CountryMention> mentions, CountryTable table)
    {
        var at = mentions.FindIndex(mention => mention.Span.Start < place.End && mention.Span.End > place.Start);
        if (correction.IsDenial && at >= 0)
            mentions.RemoveAt(at);
        if (correction.IsDenial || (table.Named(correction.Is) ?? table.Find(correction.Is)) is not { } country)
            return;
        if (at >= 0)
            mentions[at] = mentions[at] with { Country = country.Code, Reason = ByHand };
        else
            mentions.Add(new CountryMention(article, place, country.Code, CountryNameKind.Name) { Reason = ByHand });
    }
}
