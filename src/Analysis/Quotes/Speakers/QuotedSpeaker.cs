using System.Collections.Immutable;

namespace Analysis;

/// <summary>By what a speaker of one article was joined to the same one of others.</summary>
public enum JoinReason
{
    /// <summary>The first article, which nothing had to be joined to.</summary>
    None,

    /// <summary>The same full name, whatever its case, accents and hyphens.</summary>
    SameName,

    /// <summary>One surname, and given names of which one is the other's initial, or leaves out a middle name.</summary>
    Initials,

    /// <summary>A surname alone that no other full name has, and a role, an affiliation or a country in common.</summary>
    SurnameAndRole,
}

/// <summary>A speaker in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Speaker">The speaker as that article gives them.</param>
/// <param name="Reason">By what they were joined.</param>
/// <param name="Shared">The words that both have in common: the name, the role, the affiliation, the country.</param>
public sealed record SpeakerSighting(Article Article, Speaker Speaker, JoinReason Reason, string Shared);

/// <summary>Somebody who is quoted in one article or several.</summary>
/// <param name="Name">The fullest of the names.</param>
/// <param name="Sightings">The articles, in order, each with the evidence that it is the same speaker.</param>
/// <param name="Quotations">What they are quoted with, in order; never empty.</param>
public sealed record QuotedSpeaker(string Name, ImmutableArray<SpeakerSighting> Sightings, ImmutableArray<Quotation> Quotations)
{
    /// <summary>All spellings, the fullest first.</summary>
    public ImmutableArray<string> Names => [.. Sightings.Select(one => one.Speaker.Name).Prepend(Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The first role an article gives, or null.</summary>
    public string? Role => Sightings.Select(one => one.Speaker.Role).FirstOrDefault(role => role is not null);

    /// <summary>The first affiliation an article gives, or null.</summary>
    public string? Affiliation => Sightings.Select(one => one.Speaker.Affiliation).FirstOrDefault(body => body is not null);

    /// <summary>The first country an article gives, ISO 3166-1 alpha-2, or null.</summary>
    public string? Country => Sightings.Select(one => one.Speaker.Country).FirstOrDefault(country => country is not null);

    /// <summary>The day of the first dated article, or null.</summary>
    public DateOnly? First => Sightings.Min(one => one.Article.Date);

    /// <summary>The day of the last dated article, or null.</summary>
    public DateOnly? Last => Sightings.Max(one => one.Article.Date);

    /// <summary>By what the articles were joined, each reason with the words it rests on; null for a single article.</summary>
    public string? Evidence => Sightings.Length < 2 ? null : string.Join("; ", Sightings.Where(one => one.Reason != JoinReason.None)
        .Select(one => $"{Labels.Of(one.Reason)}: {one.Shared}").Distinct(StringComparer.Ordinal));
}
