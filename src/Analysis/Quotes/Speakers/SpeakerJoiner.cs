using System.Collections.Immutable;

namespace Analysis.Quotes;

/// <summary>
/// Joins the speakers of many articles where it is safe: by the full name; by initials where one full name has them; by the
/// surname where one full name has it and role, affiliation or country agree. What could be two stays two.
/// </summary>
internal sealed class SpeakerJoiner
{
    private readonly List<JoinedPerson> _people = [];
    private readonly Dictionary<string, List<JoinedPerson>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<JoinedPerson>> _bySurname = new(StringComparer.Ordinal);

    /// <summary>Reads the speakers of quotations.</summary>
    public SpeakerJoiner(IEnumerable<Quotation> quotations)
        : this(quotations.Where(quotation => quotation.Speaker is not null)
            .GroupBy(quotation => (quotation.Article.Id, quotation.Speaker!.Name))
            .Select(group => new SpeakerInArticle(group.First().Article, group.First().Speaker!, [.. group])))
    {
    }

    /// <summary>Reads speakers, each name once an article.</summary>
    public SpeakerJoiner(IEnumerable<SpeakerInArticle> speakers)
    {
        var sightings = speakers.ToList();
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

    private void Add(SpeakerInArticle sighting)
    {
        var (person, reason, shared) = sighting.Speaker.IsNamed ? Known(sighting) : (null, JoinReason.None, "");
        if (person is null)
        {
            person = new JoinedPerson(sighting.Speaker.Name);
            _people.Add(person);
            if (sighting.Speaker.IsNamed)
                Index(person, sighting);
        }
        person.Sightings.Add((sighting, reason, shared));
    }

    private void Index(JoinedPerson person, SpeakerInArticle sighting)
    {
        AddTo(_byName, sighting.Folded, person);
        if (sighting.Words.Length < 2)
            return;
        AddTo(_bySurname, sighting.Words[^1], person);
        AddTo(_bySurname, sighting.Words[0], person);
    }

    private (JoinedPerson? Person, JoinReason Reason, string Shared) Known(SpeakerInArticle sighting)
    {
        if (_byName.GetValueOrDefault(sighting.Folded)?.FirstOrDefault(person => !person.Contradicts(sighting)) is { } same)
            return (same, JoinReason.SameName, sighting.Speaker.Name);
        if (sighting.Words.Length == 0 || _bySurname.GetValueOrDefault(sighting.Words[^1]) is not { } namesakes)
            return default;
        if (sighting.Words.Length > 1)
            return namesakes.Where(person => person.HasInitials(sighting.Words)).ToList() is [var initials]
                && !initials.Contradicts(sighting)
                ? (initials, JoinReason.Initials, $"{sighting.Speaker.Name} and {initials.Name}")
                : default;
        return namesakes.Distinct().ToList() is [var only] && only.SharedWith(sighting) is { } shared
            ? (only, JoinReason.SurnameAndRole, shared)
            : default;
    }

    private static void AddTo(Dictionary<string, List<JoinedPerson>> index, string key, JoinedPerson person) =>
        (index.TryGetValue(key, out var people) ? people : index[key] = []).Add(person);
}
