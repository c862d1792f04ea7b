namespace Analysis.Countries;

/// <summary>
/// Which of an article's names are people's. A name in a full name is the person's; alone it may be the place, too: each mention is weighed
/// by what stands around it, by whether the article introduced somebody of that name before, and by what else speaks for the place.
/// </summary>
internal sealed class NameUses
{
    private const float OfSurname = 2;
    private const float OfGivenName = 1;
    private const float OfKnownPlace = 2.5f;
    private const float OfSupport = 1.5f;
    private const float OfState = 1.5f;
    private const int LongestSentence = 60;
    private readonly Document _document;
    private readonly List<Candidate> _candidates;
    private readonly Gazetteer _gazetteer;
    private readonly PartOfName[] _parts;
    private readonly Dictionary<ulong, NameUse> _uses = [];
    private HashSet<ulong>? _wordsAlone;

    public NameUses(Document document, List<Candidate> candidates, Gazetteer gazetteer)
    {
        (_document, _candidates, _gazetteer) = (document, candidates, gazetteer);
        _parts = new PartOfName[candidates.Count];
        for (var i = 0; i < candidates.Count; i++)
            if (new Surroundings(document, candidates[i]).IsAgency)
                Note(i, PartOfName.Surname);
            else if (i > 0 && _parts[i - 1] == PartOfName.Given && candidates[i - 1].Last + 1 == candidates[i].First
                && !new Surroundings(document, candidates[i]).IsInOrganisation)
                Note(i, PartOfName.Surname);
            else if (FullNames.At(document, candidates, i) is not PartOfName.None and var part
                && !(part == PartOfName.Given && IsOfPeople(i)))
                Note(i, part);
        if (_uses.Count > 0)
            NoteThoseAlone();
    }

    /// <summary>What a candidate is in a full name around it.</summary>
    public PartOfName PartAt(int index) => _parts[index];

    /// <summary>Whether the article has a full name or an agency's in which the candidate's word stands.</summary>
    public bool IsPersons(int index) => _uses.Count > 0 && _candidates[index].IsOneWord && _uses.ContainsKey(Key(index));

    /// <summary>Whether a candidate that stands alone means somebody.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="isOfCountry">Whether it can be a country's name.</param>
    /// <param name="support">How much else speaks for its country.</param>
    public bool IsBearer(int index, bool isOfCountry, float support)
    {
        var candidate = _candidates[index];
        if (!candidate.IsOneWord)
            return false;
        var personal = PersonalSigns.Of(_document, candidate.First, candidate.Last);
        if (_uses.Count == 0 || !_uses.TryGetValue(Key(index), out var use))
            return personal > 0 && _gazetteer[candidate.Readings].IsGivenName
                && personal >= (isOfCountry ? 2 : 1) + PlaceSigns.Of(_document, _candidates, index, _gazetteer) + Math.Min(support, 2);
        var place = PlaceSigns.Of(_document, _candidates, index, _gazetteer) + (use.IsOfState && personal == 0 ? OfState : 0);
        personal += use.IsSurname ? OfSurname : OfGivenName;
        return personal >= place + ForPlace(use, isOfCountry, support > 0) + Math.Min(
            support, 2) * OfSupport;
    }

    private float ForPlace(NameUse use, bool isOfCountry, bool isSupported) =>
        (isOfCountry && StandsBefore(use) ? OfKnownPlace : 0) + (use.IsCalledBySurname && isSupported ? OfKnownPlace : 0);

    private bool IsOfPeople(int index) => _gazetteer[_candidates[index].Readings].Kind == CountryNameKind.Demonym;

    private void Note(int index, PartOfName part)
    {
        _parts[index] = part;
        if (!_candidates[index].IsOneWord)
            return;
        if (!_uses.TryGetValue(Key(index), out var use))
            _uses.Add(Key(index), use = new NameUse { FirstFull = _candidates[index].First });
        use.IsSurname |= part == PartOfName.Surname;
        use.IsCalledBySurname |= part == PartOfName.Given && StandsAlone(_candidates[index].Last + 1);
    }

    private void NoteThoseAlone()
    {
        for (var i = _candidates.Count - 1; i >= 0; i--)
            if (_parts[i] == PartOfName.None && _candidates[i].IsOneWord && _uses.TryGetValue(Key(i), out var use))
            {
                use.FirstAlone = _candidates[i].First;
                use.IsOfState |= PlaceSigns.HasWhatStatesHave(new Surroundings(_document, _candidates[i]));
            }
    }

    /// <summary>
    /// Whether a name stands alone before the first full name, of a surname in an earlier sentence: nobody is called by a surname alone
    /// before.
    /// </summary>
    private bool StandsBefore(NameUse use)
    {
        if (use.FirstAlone >= use.FirstFull)
            return false;
        var isEarlier = !use.IsSurname || use.FirstFull - use.FirstAlone > LongestSentence;
        for (var i = use.FirstAlone; i < use.FirstFull && !isEarlier; i++)
            isEarlier = _document.EndsSentence(i);
        return isEarlier;
    }

    /// <summary>Whether a surname stands somewhere without a capitalised word before it.</summary>
    private bool StandsAlone(int token)
    {
        if (_wordsAlone is null)
        {
            _wordsAlone = [];
            for (var i = 0; i < _document.Tokens.Length; i++)
                if (Surroundings.IsCapitalised(_document.WordAt(i)) && !Surroundings.IsCapitalised(_document.WordAt(i - 1)))
                    _wordsAlone.Add(NameTrie.Step(NameTrie.Start, _document.WordAt(i)));
        }
        return _wordsAlone.Contains(NameTrie.Step(NameTrie.Start, _document.WordAt(token)));
    }

    private ulong Key(int index) => NameTrie.Step(NameTrie.Start, _document.WordsOf(_candidates[index].First));
}
