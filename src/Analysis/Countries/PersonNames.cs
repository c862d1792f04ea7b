namespace Analysis.Countries;

/// <summary>
/// The words of an article that are set aside: surnames and given names that stand in a full name or behind a title somewhere in it,
/// and names of agencies in a dateline's brackets. One of them needs more reason to be a place.
/// </summary>
internal sealed class PersonNames
{
    private readonly HashSet<ulong> _names = [];
    private readonly HashSet<ulong> _surnames = [];

    /// <summary>The names among an article's candidates.</summary>
    public static PersonNames Of(Document document, List<Candidate> candidates)
    {
        var persons = new PersonNames();
        foreach (var candidate in candidates)
            if (candidate.IsOneWord && new Surroundings(document, candidate) is var around && (around.IsPerson || around.IsAgency))
                persons.Add(Key(document, candidate), around.IsSurname);
        return persons;
    }

    /// <summary>Whether a candidate is one of them.</summary>
    public bool Contain(Document document, Candidate candidate) => _names.Count > 0 && candidate.IsOneWord && _names.Contains(Key(document, candidate));

    /// <summary>Whether a candidate is a surname, by which the article can name its bearer alone.</summary>
    public bool ContainSurname(Document document, Candidate candidate) => _surnames.Count > 0 && candidate.IsOneWord && _surnames.Contains(Key(document, candidate));

    private void Add(ulong name, bool isSurname)
    {
        _names.Add(name);
        if (isSurname)
            _surnames.Add(name);
    }

    private static ulong Key(Document document, Candidate candidate) => NameTrie.Step(NameTrie.Start, document.WordsOf(candidate.First));
}
