using System.Collections.Immutable;

namespace Analysis;

/// <summary>Somebody, or a body, that one article or several name.</summary>
/// <param name="Name">The fullest of the names.</param>
/// <param name="Kind">A person or a body.</param>
/// <param name="Sightings">Each article that names them, in the corpus's order; never empty.</param>
public sealed record MentionedName(string Name, NamedKind Kind, ImmutableArray<NamedEntity> Sightings)
{
    /// <summary>Where they are named, in the corpus's order.</summary>
    public IEnumerable<Evidence> Mentions =>
        Sightings.SelectMany(sighting => sighting.Names.Select(span => new Evidence(sighting.Article, span)));

    /// <summary>How often they are named.</summary>
    public int MentionCount => Sightings.Sum(sighting => sighting.Names.Length);

    /// <summary>What they are quoted with, in the corpus's order; empty for who is never heard.</summary>
    public IEnumerable<Quotation> Quotations => Sightings.SelectMany(sighting => sighting.Quotations);

    /// <summary>How many articles name them.</summary>
    public int ArticleCount => Sightings.Select(sighting => sighting.Article.Id).Distinct().Count();

    /// <summary>How many outlets do; articles that name no outlet count for none.</summary>
    public int OutletCount => Sightings.Select(sighting => sighting.Article.Outlet).OfType<string>().Distinct().Count();

    /// <summary>The first role an article gives, or null.</summary>
    public string? Role => Sightings.Select(sighting => sighting.Who.Role).FirstOrDefault(role => role is not null);

    /// <summary>The first affiliation an article gives, or null.</summary>
    public string? Affiliation => Sightings.Select(sighting => sighting.Who.Affiliation).FirstOrDefault(body => body is not null);

    /// <summary>The first country an article gives, ISO 3166-1 alpha-2, or null.</summary>
    public string? Country => Sightings.Select(sighting => sighting.Who.Country).FirstOrDefault(country => country is not null);
}
