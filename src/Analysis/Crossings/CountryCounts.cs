namespace Analysis;

/// <summary>Turns mentions of countries into tables.</summary>
public static class CountryCounts
{
    private static readonly CountryNameKind[] EveryKind = Enum.GetValues<CountryNameKind>();

    /// <summary>Counts mentions by country, named, the most mentioned first.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="kinds">The kinds to count; all where none is given.</param>
    public static Counts CountByCountry(this IEnumerable<CountryMention> mentions, params CountryNameKind[] kinds) =>
        Counts.By(
            "country", "mentions", OfKinds(mentions, kinds), CountryExtensions.Name,
            mention => new Evidence(mention.Article, mention.Span));

    /// <summary>Counts the articles that mention each country, named; each leads to its first mention in the article.</summary>
    /// <inheritdoc cref="CountByCountry"/>
    public static Counts CountArticlesByCountry(this IEnumerable<CountryMention> mentions, params CountryNameKind[] kinds)
    {
        var firsts = OfKinds(mentions, kinds).DistinctBy(m => (m.Article.Id, m.Country)).ToList();
        return Counts.By("country", "articles", firsts, CountryExtensions.Name, mention => new Evidence(mention.Article, mention.Span))
            with
        { Total = firsts.DistinctBy(mention => mention.Article.Id).Count() };
    }

    /// <summary>
    /// Counts the articles that are about each country, named, as <see cref="FocusExtensions"/> tell it; each leads
    /// to the article's headline.
    /// </summary>
    public static Counts CountByFocus(this IEnumerable<Article> articles)
    {
        var all = articles.InEnglish().SelectMany(article => article.Focus().Select(focus => (Article: article, focus.Country))).ToList();
        return Counts.By(
            "country", "articles", all, focus => Country.Named(focus.Country)?.Name
                ?? focus.Country, focus => Evidence.OfWhole(focus.Article))
            with
        { Total = all.DistinctBy(focus => focus.Article.Id).Count() };
    }

    /// <summary>Counts mentions by what sort of name they are.</summary>
    public static Counts CountByKind(this IEnumerable<CountryMention> mentions) => Counts.By(
        "kind", "mentions", mentions, mention => Labels.Of(mention.Kind), mention => new Evidence(mention.Article, mention.Span));

    /// <summary>The mentions without those that are part of an organisation's name.</summary>
    public static IEnumerable<CountryMention> OutsideOrganisations(this IEnumerable<CountryMention> mentions) =>
        mentions.Where(mention => !mention.InOrganisation);

    /// <summary>The mentions with the first successor in place of a former state: the Soviet Union's as Russia's.</summary>
    public static IEnumerable<CountryMention> AsPresentStates(this IEnumerable<CountryMention> mentions) =>
        mentions.Select(mention => Country.Named(mention.Country) is { Successors: [var successor, ..] }
            ? mention with { Country = successor }
            : mention);

    /// <summary>The mentions that stand inside quotations.</summary>
    public static IEnumerable<CountryMention> Inside(this IEnumerable<CountryMention> mentions, IEnumerable<Quotation> quotations) =>
        mentions.WithQuotations(quotations).Select(pair => pair.Mention);

    private static IEnumerable<CountryMention> OfKinds(IEnumerable<CountryMention> mentions, CountryNameKind[] kinds)
    {
        var wanted = (kinds.Length == 0 ? EveryKind : kinds).ToHashSet();
        return mentions.Where(mention => wanted.Contains(mention.Kind));
    }

    private static IEnumerable<(CountryMention Mention, Quotation Quotation)> WithQuotations(
        this IEnumerable<CountryMention> mentions, IEnumerable<Quotation> quotations)
    {
        var byArticle = quotations.ToLookup(quotation => quotation.Article.Id, StringComparer.Ordinal);
        foreach (var mention in mentions)
            if (byArticle[mention.Article.Id].FirstOrDefault(q => q.Content.Any(piece => piece.Contains(mention.Span))) is { } quotation)
                yield return (mention, quotation);
    }
}
