using System.Collections.Immutable;

namespace Analysis;

/// <summary>A country that an article is about.</summary>
/// <param name="Country">Its code.</param>
/// <param name="Share">Its share of the article's weighted mentions, 0 to 1.</param>
/// <param name="Reason">Where it stands out: in the headline, the dateline, the first sentences, or by number.</param>
public sealed record CountryFocus(string Country, double Share, string Reason);

/// <summary>Tells the countries that an article is about from those that it only mentions.</summary>
public static class FocusExtensions
{
    private const double HeadlineWeight = 4;
    private const double DatelineWeight = 6;
    private const double LeadWeight = 1.2;
    private const double PlaceWeight = 0.2;
    private const double OrganisationWeight = 0.2;
    private const double LeastShare = 0.18;
    private const int LeadLength = 500;

    /// <summary>
    /// The countries that an article is about, the largest share first: mentions are weighed by where they stand (headline, dateline and
    /// lead more), and a country is kept from a share of 0.18. Headline and dateline count where they lie outside the text, too.
    /// </summary>
    public static IReadOnlyList<CountryFocus> Focus(this Article article) => article.Focus(CountryTable.Default);

    /// <inheritdoc cref="Focus(Article)"/>
    /// <param name="article">The article.</param>
    /// <param name="table">The analyst's own table of countries.</param>
    public static IReadOnlyList<CountryFocus> Focus(this Article article, CountryTable table)
    {
        var weights = new Dictionary<string, (double Weight, string Reason, double Strongest)>(StringComparer.Ordinal);
        foreach (var (country, weight, reason) in Weigh(WithFront(article), table))
        {
            var known = weights.GetValueOrDefault(country);
            weights[country] = (known.Weight + weight, weight > known.Strongest ? reason : known.Reason, Math.Max(weight, known.Strongest));
        }
        var sum = weights.Values.Sum(entry => entry.Weight);
        return [.. weights.Select(entry => new CountryFocus(entry.Key, entry.Value.Weight / sum, entry.Value.Reason))
            .Where(focus => focus.Share >= LeastShare)
            .OrderByDescending(focus => focus.Share).ThenBy(focus => focus.Country, StringComparer.Ordinal)];
    }

    /// <summary>The article with a headline and dateline that stand outside its text put before it.</summary>
    private static Article WithFront(Article article)
    {
        var front = new List<(BlockKind Kind, string Text)>();
        if (article.First(BlockKind.Headline) is null && article.Title is { } title)
            front.Add((BlockKind.Headline, title));
        if (article.First(BlockKind.Dateline) is null && article.Dateline is { } dateline)
            front.Add((BlockKind.Dateline, dateline));
        if (front.Count == 0)
            return article;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var head = new System.Text.StringBuilder();
        foreach (var (kind, text) in front)
        {
            blocks.Add(new Block(kind, new TextSpan(head.Length, text.Length)));
            head.Append(text).Append('\n');
        }
        blocks.AddRange(article.Blocks.Select(block => block with { Span = block.Span with { Start = block.Span.Start + head.Length } }));
        return new Article(article.Id, head + article.Text, blocks.ToImmutable());
    }

    private static IEnumerable<(string Country, double Weight, string Reason)> Weigh(Article article, CountryTable table)
    {
        var body = article.First(BlockKind.Paragraph)?.Span.Start ?? 0;
        foreach (var mention in article.Countries(table))
        {
            var (weight, reason) = KindAt(article, mention.Span) switch
            {
                BlockKind.Headline => (HeadlineWeight, "in the headline"),
                BlockKind.Dateline => (DatelineWeight, "in the dateline"),
                _ when mention.Span.Start < body + LeadLength => (LeadWeight, "in the first sentences"),
                _ => (1, "by number"),
            };
            yield return (mention.Country, weight * (reason == "in the dateline" ? 1 : WeightOf(mention)), reason);
        }
    }

    private static double WeightOf(CountryMention mention) => (mention.InOrganisation ? OrganisationWeight : 1)
        * (mention.Kind is CountryNameKind.City or CountryNameKind.Region or CountryNameKind.Capital ? PlaceWeight : 1);

    private static BlockKind KindAt(Article article, TextSpan span)
    {
        foreach (var block in article.Blocks)
            if (block.Span.Contains(span))
                return block.Kind;
        return BlockKind.Paragraph;
    }
}
