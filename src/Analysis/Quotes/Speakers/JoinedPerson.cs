namespace Analysis.Quotes;

/// <summary>Somebody with the sightings joined so far.</summary>
internal sealed class JoinedPerson(string name)
{
    public string Name => name;

    public List<(SpeakerInArticle Sighting, JoinReason Reason, string Shared)> Sightings { get; } = [];

    /// <summary>Whether both have a country and another one, and no word of a role in common: two of one name.</summary>
    public bool Contradicts(SpeakerInArticle other) => other.Speaker.Country is { } country
        && Sightings.Any(one => one.Sighting.Speaker.Country is { } known && known != country) && SharedWith(other) is null;

    /// <summary>
    /// What the two have in common besides a name: a word of their roles, the affiliation, the country; null for nothing.
    /// </summary>
    public string? SharedWith(SpeakerInArticle other)
    {
        foreach (var (known, _, _) in Sightings)
            if (SharedRole(known.Speaker.Role, other.Speaker.Role) is { } role)
                return role;
            else if (known.Speaker.Affiliation is { } body
                && string.Equals(body, other.Speaker.Affiliation, StringComparison.OrdinalIgnoreCase))
                return body;
            else if (known.Speaker.Country is { } country && country == other.Speaker.Country)
                return country;
        return null;
    }

    /// <summary>Whether the given names differ only in that one is an initial, or that one leaves out what stands between.</summary>
    public bool HasInitials(string[] words)
    {
        var own = name.Split(' ').Select(word => NameFolding.Fold(word)).ToArray();
        return own.Length > 1 && own[^1] == words[^1] && HaveOneMiddle(own, words)
            && (own[0] == words[0] || (own[0].Length == 1 && words[0].StartsWith(own[0][0]))
                || (words[0].Length == 1 && own[0].StartsWith(words[0][0])));
    }

    private static bool HaveOneMiddle(string[] one, string[] other) =>
        one.Length == 2 || other.Length == 2
        || (one.Length == other.Length && one[1..^1].Zip(other[1..^1]).All(pair => pair.First[0] == pair.Second[0]));

    public QuotedSpeaker ToSpeaker()
    {
        var ordered = Sightings.OrderBy(one => one.Sighting.Article.Date ?? DateOnly.MaxValue).ToList();
        return new QuotedSpeaker(
            name,
            [.. ordered.Select(one => new SpeakerSighting(one.Sighting.Article, one.Sighting.Speaker, one.Reason, one.Shared))],
            [.. ordered.SelectMany(one => one.Sighting.Quotations)]);
    }

    private static string? SharedRole(string? one, string? other)
    {
        if (one is null || other is null)
            return null;
        var words = other.Split(' ').Select(word => word.Trim(',', '.')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return one.Split(' ').FirstOrDefault(word => words.Contains(word) && SpeakerWords.IsPerson(word));
    }
}
