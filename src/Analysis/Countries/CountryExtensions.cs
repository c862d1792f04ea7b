using System.Runtime.CompilerServices;

namespace Analysis;

/// <summary>What a notebook calls to find countries in articles.</summary>
public static class CountryExtensions
{
    private static readonly ConditionalWeakTable<Article, IReadOnlyList<CountryMention>> Found = [];

    /// <summary>The countries that an article mentions, by where they stand in it; both of the two for a name of both Koreas.</summary>
    public static IReadOnlyList<CountryMention> Countries(this Article article) =>
        Found.GetValue(article, static one => one.Countries(CountryTable.Default));

    /// <summary>The countries that an article mentions, after a table of the analyst's own.</summary>
    public static IReadOnlyList<CountryMention> Countries(this Article article, CountryTable table) =>
        CorrectedMentions.Of(article, CountryRecognizer.Of(table).Recognize(article), table);

    /// <summary>The countries that articles mention, article by article as they are asked for.</summary>
    /// <param name="articles">The articles; those in another language are left out.</param>
    /// <param name="leftOut">Is told what was left out, and why.</param>
    public static IEnumerable<CountryMention> Countries(this IEnumerable<Article> articles, Action<Problem>? leftOut = null) =>
        articles.InEnglish(leftOut).SelectMany(article => article.Countries());

    /// <summary>
    /// The countries that articles mention, after a table of the analyst's own, article by article as they are asked for.
    /// </summary>
    /// <inheritdoc cref="Countries(IEnumerable{Article}, Action{Problem})"/>
    public static IEnumerable<CountryMention> Countries(
        this IEnumerable<Article> articles, CountryTable table, Action<Problem>? leftOut = null) =>
        articles.InEnglish(leftOut).SelectMany(article => article.Countries(table));

    /// <summary>The name of the country, as a label.</summary>
    public static string Name(this CountryMention mention) => Country.Named(mention.Country)?.Name ?? mention.Country;
}
