using Analysis.Quotes;

namespace Analysis;

/// <summary>How a notebook asks who is spoken about.</summary>
public static class MentionedNamesExtensions
{
    /// <summary>
    /// The persons and bodies that an article names, in the order in which it brings them in, without its own outlet and without names that
    /// mean a country or a place in one wherever they stand.
    /// </summary>
    public static IEnumerable<NamedEntity> Named(this Article article)
    {
        var places = article.Countries();
        return article.Names().Where(named => !string.Equals(named.Who.Name, article.Outlet, StringComparison.OrdinalIgnoreCase)
            && !named.Names.All(name => places.Any(place => place.Span.Start <= name.Start && place.Span.End >= name.End)));
    }

    /// <summary>The persons that articles name, quoted or not, spellings of one joined as those of speakers.</summary>
    public static MentionedNames People(this IEnumerable<Article> articles) => Of(articles, "person", NamedKind.Person);

    /// <summary>The companies, offices, parties and other bodies that articles name; states are countries and not among them.</summary>
    public static MentionedNames Organisations(this IEnumerable<Article> articles) => Of(articles, "organisation", NamedKind.Organisation);

    private static MentionedNames Of(IEnumerable<Article> articles, string of, NamedKind kind) =>
        new(of, NameJoiner.Join(articles.SelectMany(article => article.Named()), kind));
}
