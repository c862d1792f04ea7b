namespace Analysis.Countries;

/// <summary>The names of an article that can mean countries, with all that is known before any of them is decided.</summary>
/// <param name="document">The article's tokens.</param>
/// <param name="candidates">The names, in order.</param>
/// <param name="gazetteer">Their readings.</param>
/// <param name="support">What speaks for each country.</param>
/// <param name="uses">Which of them are people's.</param>
internal sealed class ArticleNames(Document document, List<Candidate> candidates, Gazetteer gazetteer, Support support, NameUses uses)
{
    private readonly Neighbours _neighbours = new(document, candidates, gazetteer, support);
    private Dictionary<int, short>? _besides;
    private HashSet<int>? _located;

    /// <summary>The article's tokens.</summary>
    public Document Document => document;

    /// <summary>The names, in order.</summary>
    public List<Candidate> Candidates => candidates;

    /// <summary>The readings of names.</summary>
    public Gazetteer Gazetteer => gazetteer;

    /// <summary>What speaks for each country.</summary>
    public Support Support => support;

    /// <summary>Which names are people's.</summary>
    public NameUses Uses => uses;

    /// <summary>A name in its place.</summary>
    /// <param name="index">Its index.</param>
    public NameInPlace At(int index) => new(this, index, _neighbours.CountryOf(index));

    /// <summary>Whether a name is the region or country behind the place that the one before it names.</summary>
    public bool IsBehindPlace(int index) => _neighbours.IsBehindPlace(index);

    /// <summary>The country that the region or country beside the same name gives it elsewhere in the article; negative for none.</summary>
    public short CountryBesideElsewhere(Candidate candidate)
    {
        if (_besides is null)
        {
            _besides = [];
            for (var i = 0; i < candidates.Count; i++)
                if (_neighbours.CountryOf(i) is >= 0 and var country && !_neighbours.IsBehindPlace(i))
                    _besides.TryAdd(candidates[i].Readings, country);
        }
        return _besides.TryGetValue(candidate.Readings, out var found) ? found : NameReading.NoCountry;
    }

    /// <summary>Whether the same name stands somewhere in the article behind a preposition of place.</summary>
    public bool IsLocatedElsewhere(Candidate candidate)
    {
        if (_located is null)
        {
            _located = [];
            foreach (var other in candidates)
                if (new Surroundings(document, other) is var around && (around.Before is "in" or "In" or "at" or "At" or "near" or "outside"
                    || (around.IsLocated && !gazetteer[other.Readings].IsWord)))
                    _located.Add(other.Readings);
        }
        return _located.Contains(candidate.Readings);
    }
}

/// <summary>A name in its place, as the sieves see it.</summary>
/// <param name="names">The article's names.</param>
/// <param name="index">Which of them.</param>
/// <param name="beside">The country that the name right before or behind gives it; negative for none.</param>
internal readonly ref struct NameInPlace(ArticleNames names, int index, short beside)
{
    /// <summary>What the regions weigh at least that news names without their country: states of the United States.</summary>
    private const int StateWeight = 4_000;

    /// <summary>The article's names.</summary>
    public ArticleNames Names => names;

    /// <summary>Which of them.</summary>
    public int Index => index;

    /// <summary>The country that the name right before or behind gives it; negative for none.</summary>
    public short Beside => beside;

    /// <summary>The words.</summary>
    public Candidate Candidate => names.Candidates[index];

    /// <summary>What stands around them.</summary>
    public Surroundings Around => new(names.Document, names.Candidates[index]);

    /// <summary>The first word.</summary>
    public ReadOnlySpan<char> Word => names.Document.WordsOf(names.Candidates[index].First);

    /// <summary>Whether no letter is small.</summary>
    public bool IsInCapitals => !Word.ContainsAnyInRange('a', 'z');

    /// <summary>
    /// Whether it is where an article was filed: capitals at a paragraph's start, then a comma, a bracket, a slash or a dash.
    /// </summary>
    public bool OpensDateline
    {
        get
        {
            var (document, candidate) = (names.Document, names.Candidates[index]);
            return IsInCapitals && candidate.Last + 1 < document.Tokens.Length && candidate.Last <= 60
                && (candidate.First == 0 || document.GapBefore(candidate.First).Contains('\n'))
                && document.WordsOf(candidate.Last + 1) is "," or "(" or "/" or "-" or "--" or "\u2013" or "\u2014";
        }
    }

    /// <summary>Whether "and", a comma or the like joins it to a name that can be a place of a country.</summary>
    public bool IsJoinedToPlaceOf(short country) =>
        (index > 0 && IsJoined(index - 1) && IsOf(index - 1, country))
        || (index + 1 < names.Candidates.Count && IsJoined(index) && IsOf(index + 1, country));

    /// <summary>
    /// Whether "and" or a game joins it to a name that can only be a region of a country: "Georgia and Alabama", "Ohio beat Georgia".
    /// </summary>
    public bool IsJoinedToRegionOf(short country) => (index > 0 && IsPaired(index - 1) && IsOnlyRegionOf(index - 1, country))
        || (index + 1 < names.Candidates.Count && IsPaired(index) && IsOnlyRegionOf(index + 1, country));

    /// <summary>Whether the two are joined, lie on one way, or play each other: states play states.</summary>
    private bool IsPaired(int left) => IsJoined(left) || IsWay(left) || (names.Candidates[left + 1].First - names.Candidates[left].Last == 2
        && SurroundingWords.IsOfGame(names.Document.WordAt(names.Candidates[left].Last + 1)));

    private bool IsOnlyRegionOf(int other, short country)
    {
        var isRegion = false;
        for (var i = names.Candidates[other].Readings; i > 0; i = names.Gazetteer[i].Next)
            if (names.Gazetteer[i] is { IsOfCountry: true } or { Kind: CountryNameKind.Region, NeedsSupport: true })
                return false;
            else
                isRegion |= names.Gazetteer[i] is { Kind: CountryNameKind.Region, Weight: >= StateWeight } region
                    && region.Country == country;
        return isRegion;
    }

    private bool IsJoined(int left) => names.Candidates[left + 1].First - names.Candidates[left].Last == 2
        && names.Document.WordAt(names.Candidates[left].Last + 1) is "and" or "or" or "," or "/" or "&" or "-" or "\u2013";

    /// <summary>Whether somebody goes between it and another place of the country: "from Nice to Cannes".</summary>
    public bool IsOnWayInside(short country) =>
        (IsWay(index) && IsOf(index + 1, country)) || (IsWay(index - 1) && IsOf(index - 1, country));

    private bool IsWay(int from) => from >= 0 && from + 1 < names.Candidates.Count
        && names.Candidates[from + 1].First - names.Candidates[from].Last == 2
        && names.Document.WordAt(names.Candidates[from].First - 1) is "from" or "From"
        && names.Document.WordAt(names.Candidates[from].Last + 1) is "to";

    private bool IsOf(int other, short country)
    {
        for (var i = names.Candidates[other].Readings; i > 0; i = names.Gazetteer[i].Next)
            if (names.Gazetteer[i].Country == country)
                return names.Uses.PartAt(other) == PartOfName.None;
        return false;
    }

    /// <summary>Whether it can be a country's own name.</summary>
    public bool CanBeCountry
    {
        get
        {
            for (var i = Candidate.Readings; i > 0; i = names.Gazetteer[i].Next)
                if (names.Gazetteer[i] is { IsOfCountry: true, NeedsSupport: false })
                    return true;
            return false;
        }
    }
}
