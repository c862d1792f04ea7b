using System.Runtime.InteropServices;

namespace Analysis.Countries;

/// <summary>How much an article speaks of each country by names that can mean nothing else.</summary>
internal sealed class Support(int countries, RelatedCountries related)
{
    private const int KnownCity = 300;
    private const int SmallTown = 500;
    private const int GreatCity = 500;
    private const float SmallTownStrength = 0.4f;
    private const int FarAbove = 30;
    private const int MostLocalWords = 6;
    private const float LocalWordStrength = 0.25f;
    private readonly int[] _local = new int[countries];
    private readonly float[] _own = new float[countries];
    private readonly Dictionary<int, float> _byName = [];
    private readonly float[] _places = new float[countries];
    private readonly float[] _localities = new float[countries];

    /// <summary>
    /// Counts the names that have one reading: a country's name fully, a great city or a region by half; persons not at all.
    /// </summary>
    public static Support Gather(List<Candidate> candidates, NameUses uses, Gazetteer gazetteer, RelatedCountries related)
    {
        var support = new Support(gazetteer.CountryCount, related);
        for (var i = 0; i < candidates.Count; i++)
            if (support.StrengthOf(gazetteer, candidates[i]) is { Strength: > 0 } named && !IsPerson(i, named.Reading, uses))
                support.Count(named.Reading, named.Strength, candidates[i].Readings);
            else if (gazetteer[candidates[i].Readings] is
            {
                Next: < 0, Country: >= 0, Kind: CountryNameKind.City, NeedsSupport: false,
                IsWord: false
            } town && !IsPerson(i, town, uses))
                support.CountLocal(town.Country, SmallTownStrength);
        return support;
    }

    private (NameReading Reading, float Strength) StrengthOf(Gazetteer gazetteer, Candidate candidate)
    {
        if (gazetteer[candidate.Readings] is { Next: < 0, NeedsSupport: false, Country: >= 0 } only
            && Strength(only) is var strength and > 0)
            return (only, strength);
        if (CountryAboveTowns(gazetteer, candidate.Readings) is { } country && !IsOftenMistaken(country.Country))
            return (country, 0.7f);
        return Dominant(gazetteer, candidate.Readings) is { } dominant ? (dominant, 0.5f) : default;
    }

    private static bool IsPerson(int index, NameReading reading, NameUses uses) => uses.PartAt(index) != PartOfName.None
        || ((reading.IsGivenName || uses.IsPersons(index)) && uses.IsBearer(index, reading.IsOfCountry, 0));

    /// <summary>How many places in a country the article names.</summary>
    public float OfPlaces(short country) => _places[country];

    /// <summary>
    /// How much the article is local news of one country: words of its local press, counties, small towns; its states and great cities,
    /// which all the world names, do not count.
    /// </summary>
    public float MostLocal { get; private set; }

    /// <summary>Whether a country shares its name with towns elsewhere, so that its neighbours are listed.</summary>
    public bool IsOftenMistaken(short country) => related.Of(country).Length > 0;

    /// <summary>What speaks for a country itself.</summary>
    public float Of(short country) => _own[country];

    /// <summary>What other names than this one speak for a country.</summary>
    /// <param name="country">The country.</param>
    /// <param name="name">The index of the name's first reading.</param>
    public float OfOthers(short country, int name) => Math.Max(0, _own[country] - _byName.GetValueOrDefault(name));

    /// <summary>What speaks for a country, its neighbours' mentions counted by a third.</summary>
    public float WithRelated(short country)
    {
        var sum = Math.Min(_own[country], 6);
        foreach (var other in related.Of(country))
            sum += Math.Min(_own[other], 3) / 3;
        return sum;
    }

    /// <summary>The country that the article speaks of most; negative for none.</summary>
    public short Most
    {
        get
        {
            var most = -1;
            for (var country = 0; country < _own.Length; country++)
                if (_own[country] > (most < 0 ? 0 : _own[most]))
                    most = country;
            return (short)most;
        }
    }

    /// <summary>Counts a word of a country's local press.</summary>
    public void CountLocal(short country)
    {
        if (country < 0 || ++_local[country] > MostLocalWords)
            return;
        _own[country] += LocalWordStrength;
        _places[country] += 0.5f;
        CountLocal(country, 0.5f);
    }

    /// <summary>Counts counties that the gazetteer does not list.</summary>
    public void CountCounties(short country, int count)
    {
        if (country < 0 || count == 0)
            return;
        _own[country] += 0.5f * count;
        _places[country] += count;
        CountLocal(country, count);
    }

    private void CountLocal(short country, float strength) => MostLocal = Math.Max(MostLocal, _localities[country] += strength);

    private void Count(NameReading reading, float strength, int name)
    {
        _own[reading.Country] += strength;
        CollectionsMarshal.GetValueRefOrAddDefault(_byName, name, out _) += strength;
        if (reading.Kind is not (CountryNameKind.Region or CountryNameKind.City))
            return;
        _places[reading.Country]++;
        if (reading.Kind == CountryNameKind.City && reading.Weight < GreatCity)
            CountLocal(reading.Country, 1);
    }

    private static float Strength(NameReading reading) => reading switch
    {
        { IsOfCountry: true } or { Kind: CountryNameKind.Metonym } => 1,
        { Kind: CountryNameKind.Capital or CountryNameKind.Region } => 0.7f,
        { Weight: >= KnownCity } => 0.5f,
        _ => 0,
    };

    /// <summary>A country whose name small towns have, too.</summary>
    private static NameReading? CountryAboveTowns(Gazetteer gazetteer, int first)
    {
        NameReading? country = null;
        for (var i = first; i > 0; i = gazetteer[i].Next)
            if (gazetteer[i] is { Country: >= 0, IsOfCountry: true, NeedsSupport: false })
                country = gazetteer[i];
            else if (gazetteer[i] is not { IsOfCountry: true, NeedsSupport: true }
                && (gazetteer[i].Kind != CountryNameKind.City || gazetteer[i].Weight >= SmallTown))
                return null;
        return country;
    }

    /// <summary>The one reading that is far more spoken of than all others, where it is no country.</summary>
    private static NameReading? Dominant(Gazetteer gazetteer, int first)
    {
        var (best, second) = (default(NameReading), 0);
        for (var i = first; i > 0; i = gazetteer[i].Next)
            if (gazetteer[i].Country < 0 || gazetteer[i].IsOfCountry)
                return null;
            else if (gazetteer[i].Weight > best.Weight && !gazetteer[i].NeedsSupport)
                (best, second) = (gazetteer[i], best.Weight);
            else
                second = Math.Max(second, gazetteer[i].Weight);
        return best.Weight >= KnownCity && best.Kind != CountryNameKind.Capital && best.Weight > FarAbove * second ? best : null;
    }
}
