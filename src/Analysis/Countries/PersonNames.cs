namespace Analysis;

/// <summary>
/// The words of an article that are set aside: surnames and given names that stand in a full name or behind a title somewhere in it,
/// and names of agencies in a dateline's brackets. One of them needs more reason to be a place.
/// </summary>
internal sealed class PersonNames
{
    private readonly HashSet<ulong> _names = [];

    /// <summary>The names among an article's candidates.</summary>
    public static PersonNames Of(Document document, List<Candidate> candidates)
    {
        var persons = new PersonNames();
        foreach (var candidate in candidates)
            if (candidate.IsOneWord && new Surroundings(document, candidate) is var around && (around.IsPerson || around.IsAgency))
                persons._names.Add(Key(document, candidate));
        return persons;
    }

    /// <summary>Whether a candidate is one of them.</summary>
    public bool Contain(Document document, Candidate candidate) => _names.Count > 0 && candidate.IsOneWord && _names.Contains(Key(document, candidate));

    private static ulong Key(Document document, Candidate candidate) => NameTrie.Step(NameTrie.Start, document.WordsOf(candidate.First));
}
