using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// Joins the speakers of many articles where it is safe: by the full name; by initials where one full name has them; by the
/// surname where one full name has it and role, affiliation or country agree. What could be two stays two.
/// </summary>
internal sealed class SpeakerJoiner
{
    private readonly List<Person> _people = [];
    private readonly Dictionary<string, List<Person>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _bySurname = new(StringComparer.Ordinal);

    /// <summary>Reads the speakers of quotations.</summary>
    public SpeakerJoiner(IEnumerable<Quotation> quotations)
    {
        var sightings = quotations.Where(quotation => quotation.Speaker is not null)
            .GroupBy(quotation => (quotation.Article.Id, quotation.Speaker!.Name))
            .Select(group => new Sighting(group.First().Speaker!, [.. group])).ToList();
        foreach (var sighting in sightings.Where(one => one.Words.Length > 1).OrderByDescending(one => one.Speaker.Name.Length))
            Add(sighting);
        foreach (var sighting in sightings.Where(one => one.Words.Length <= 1))
            Add(sighting);
    }

    /// <summary>The speakers, the most quoted first.</summary>
    public ImmutableArray<QuotedSpeaker> Speakers => [.. _people.Select(person => person.ToSpeaker())
        .OrderByDescending(speaker => speaker.Quotations.Length).ThenBy(speaker => speaker.Name, StringComparer.Ordinal)];

    /// <summary>The joined name of each speaker by article and name there.</summary>
    public Dictionary<(string Article, string Name), string> Names => _people
        .SelectMany(person => person.Sightings.Select(one => (Key: (one.Sighting.Article.Id, one.Sighting.Speaker.Name), person.Name)))
        .ToDictionary(pair => pair.Key, pair => pair.Name);

    private void Add(Sighting sighting)
    {
        var (person, reason, shared) = sighting.Speaker.IsNamed ? Known(sighting) : (null, JoinReason.None, "");
        if (person is null)
        {
            person = new Person(sighting.Speaker.Name);
            _people.Add(person);
            if (sighting.Speaker.IsNamed)
                Index(person, sighting);
        }
        person.Sightings.Add((sighting, reason, shared));
    }

    private void Index(Person person, Sighting sighting)
    {
        AddTo(_byName, sighting.Folded, person);
        if (sighting.Words.Length < 2)
            return;
        AddTo(_bySurname, sighting.Words[^1], person);
        AddTo(_bySurname, sighting.Words[0], person);
    }

    private (Person? Person, JoinReason Reason, string Shared) Known(Sighting sighting)
    {
        if (_byName.GetValueOrDefault(sighting.Folded)?.FirstOrDefault(person => !person.Contradicts(sighting)) is { } same)
            return (same, JoinReason.SameName, sighting.Speaker.Name);
        if (sighting.Words.Length == 0 || _bySurname.GetValueOrDefault(sighting.Words[^1]) is not { } namesakes)
            return default;
        if (sighting.Words.Length > 1)
            return namesakes.Where(person => person.HasInitials(sighting.Words)).ToList() is [var initials] && !initials.Contradicts(sighting)
                ? (initials, JoinReason.Initials, $"{sighting.Speaker.Name} and {initials.Name}")
                : default;
        return namesakes.Distinct().ToList() is [var only] && only.SharedWith(sighting) is { } shared ? (only, JoinReason.SurnameAndRole, shared) : default;
    }

    private static void AddTo(Dictionary<string, List<Person>> index, string key, Person person) =>
        (index.TryGetValue(key, out var people) ? people : index[key] = []).Add(person);

    /// <summary>A speaker of one article with the quotations there.</summary>
    private sealed record Sighting(Speaker Speaker, ImmutableArray<Quotation> Quotations)
    {
        public Article Article => Quotations[0].Article;

        public string Folded { get; } = NameFolding.Fold(Speaker.Name);

        public string[] Words => Speaker.IsNamed ? Speaker.Name.Split(' ').Select(word => NameFolding.Fold(word)).ToArray() : [];
    }

    /// <summary>Somebody with the sightings joined so far.</summary>
    private sealed class Person(string name)
    {
        public string Name => name;

        public List<(Sighting Sighting, JoinReason Reason, string Shared)> Sightings { get; } = [];

        /// <summary>Whether both have a country and another one, and no word of a role in common: two of one name.</summary>
        public bool Contradicts(Sighting other) => other.Speaker.Country is { } country
            && Sightings.Any(one => one.Sighting.Speaker.Country is { } known && known != country) && SharedWith(other) is null;

        /// <summary>What the two have in common besides a name: a word of their roles, the affiliation, the country; null for nothing.</summary>
        public string? SharedWith(Sighting other)
        {
            foreach (var (known, _, _) in Sightings)
                if (SharedRole(known.Speaker.Role, other.Speaker.Role) is { } role)
                    return role;
                else if (known.Speaker.Affiliation is { } body && string.Equals(body, other.Speaker.Affiliation, StringComparison.OrdinalIgnoreCase))
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
                && (own[0] == words[0] || (own[0].Length == 1 && words[0].StartsWith(own[0][0])) || (words[0].Length == 1 && own[0].StartsWith(words[0][0])));
        }

        private static bool HaveOneMiddle(string[] one, string[] other) =>
            one.Length == 2 || other.Length == 2 || (one.Length == other.Length && one[1..^1].Zip(other[1..^1]).All(pair => pair.First[0] == pair.Second[0]));

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
}
