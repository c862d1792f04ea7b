using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace Analysis;

/// <summary>A country that an article is about.</summary>
/// <param name="Country">Its code.</param>
/// <param name="Share">Its share of the article's mentions, 0 to 1, cities and organisations' names weighed less.</param>
/// <param name="Reason">Where it stands out: in the dateline, in the headline, in the first sentences, or by number.</param>
public sealed record CountryFocus(string Country, double Share, string Reason)
{
    /// <summary>How likely an editor would file the article under the country, 0 to 1, as fitted on filed news.</summary>
    public double Probability { get; init; }
}

/// <summary>Tells the countries that an article is about from those that it only mentions.</summary>
public static class FocusExtensions
{
    private const double LeastShare = 0.12;
    private static readonly ConditionalWeakTable<Article, IReadOnlyList<CountryFocus>> Found = [];

    /// <summary>
    /// The countries that an article is about, the likeliest first, by a logistic model of where and how often they are named; the
    /// likeliest alone where none passes. Headline and dateline count where they lie outside the text, too. Empty where no country is
    /// named.
    /// </summary>
    public static IReadOnlyList<CountryFocus> Focus(this Article article) =>
        Found.GetValue(article, static one => one.Focus(CountryTable.Default));

    /// <inheritdoc cref="Focus(Article)"/>
    /// <param name="article">The article.</param>
    /// <param name="table">The analyst's own table of countries.</param>
    public static IReadOnlyList<CountryFocus> Focus(this Article article, CountryTable table)
    {
        var ranked = FocusFeatures.Of(WithFront(article), table)
            .Select(features => (Features: features, Score: FocusModel.Default.Score(features)))
            .OrderByDescending(country => country.Score).ThenBy(country => country.Features.Country, StringComparer.Ordinal).ToList();
        return [.. ranked.Where((country, rank) => rank == 0
            || (country.Score >= FocusModel.Default.Threshold && StandsOut(country.Features))).Select(country =>
            new CountryFocus(country.Features.Country, country.Features.Share, country.Features.Reason)
            {
                Probability = 1 / (1 + Math.Exp(-country.Score)),
            })];
    }

    /// <summary>
    /// Whether it is more than named in passing, which the model, fitted on short articles, takes too lightly in long ones.
    /// </summary>
    private static bool StandsOut(FocusFeatures country) => country.IsAtFront || country.Share >= LeastShare;

    /// <summary>The article with a headline and dateline that stand outside its text put before it.</summary>
    internal static Article WithFront(Article article)
    {
        var head = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        Put(article, BlockKind.Headline, article.Title, head, blocks);
        Put(article, BlockKind.Dateline, article.Dateline, head, blocks);
        if (head.Length == 0)
            return article;
        blocks.AddRange(article.Blocks.Select(block => block with { Span = block.Span with { Start = block.Span.Start + head.Length } }));
        return new Article(article.Id, head + article.Text, blocks.ToImmutable());
    }

    /// <summary>Puts words before the text, unless it holds them as such a block itself.</summary>
    private static void Put(Article article, BlockKind kind, string? words, StringBuilder head, ImmutableArray<Block>.Builder blocks)
    {
        if (string.IsNullOrEmpty(words)
            || (article.First(kind) is { } own && own.Span.Of(article.Text).Contains(words, StringComparison.OrdinalIgnoreCase)))
            return;
        blocks.Add(new Block(kind, new TextSpan(head.Length, words.Length)));
        head.Append(words).Append("\n\n");
    }
}
