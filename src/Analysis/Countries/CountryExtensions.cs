namespace Analysis;

/// <summary>What a notebook calls to find countries in articles.</summary>
public static class CountryExtensions
{
    /// <summary>The countries that an article mentions, by where they stand in it; both of the two for a name of both Koreas.</summary>
    public static IReadOnlyList<CountryMention> Countries(this Article article) => article.Countries(CountryTable.Default);

    /// <summary>The countries that an article mentions, after a table of the analyst's own.</summary>
    public static IReadOnlyList<CountryMention> Countries(this Article article, CountryTable table) =>
        CountryRecognizer.Of(table).Recognize(article);

    /// <summary>The countries that articles mention, article by article as they are asked for.</summary>
    public static IEnumerable<CountryMention> Countries(this IEnumerable<Article> articles) =>
        articles.SelectMany(article => article.Countries());

    /// <summary>
    /// The countries that articles mention, after a table of the analyst's own, article by article as they are asked for.
    /// </summary>
    public static IEnumerable<CountryMention> Countries(this IEnumerable<Article> articles, CountryTable table) =>
        articles.SelectMany(article => article.Countries(table));

    /// <summary>The name of the country, as a label.</summary>
    public static string Name(this CountryMention mention) => Country.Named(mention.Country)?.Name ?? mention.Country;
}
