using System.Collections.Immutable;

namespace Analysis;

/// <summary>Somebody who is quoted in an article: a person, an office, an institution.</summary>
/// <param name="Name">The fullest name the article gives, without title; the nominal ("two officials") where it gives none.</param>
public sealed record Speaker(string Name)
{
    /// <summary>Whether the article names them; otherwise <see cref="Name"/> is a description.</summary>
    public bool IsNamed { get; init; }

    /// <summary>What the speaker is, in the article's words: "Korean ambassador to Russia".</summary>
    public string? Role { get; init; }

    /// <summary>The institution the speaker stands for, where the text says so.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The country the speaker stands for, ISO 3166-1 alpha-2, where the text says so.</summary>
    public string? Country { get; init; }

    /// <summary>Where the article speaks of them, pronouns included.</summary>
    public ImmutableArray<TextSpan> Mentions { get; init; } = [];
}
