using System.Runtime.CompilerServices;

namespace Analysis.Countries;

/// <summary>
/// Builds a gazetteer from the lists: phrases and context forms first, then places, then the table's countries, so that a later reading of
/// a name is merged with what it had.
/// </summary>
internal sealed class GazetteerBuilder
{
    private const int CountryWeight = 60_000;
    private const int FormerNameWeight = 20_000;
    private const int LeastCityOfRegion = 20;
    private const int CityOfRegionShare = 8;
    private const int LeastRegion = 400;
    private readonly CountryTable _table;
    private readonly HashSet<ulong> _commonWords = [];
    private readonly short[] _byLetters = new short[26 * 26];
    private readonly List<NameReading> _readings = new(80_000) { default, default };
    private readonly NameTrie _trie = new();

    private GazetteerBuilder(CountryTable table)
    {
        _table = table;
        _byLetters.AsSpan().Fill(NameReading.NoCountry);
        for (var index = 0; index < table.Countries.Length; index++)
            if (table.Countries[index].Code is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] code)
                _byLetters[LettersOf(code)] = (short)index;
        foreach (var line in WordList.Lines("Countries/common-words.txt"))
            foreach (var word in new NameWords(line))
                _commonWords.Add(NameTrie.Step(NameTrie.Start, word));
    }

    /// <summary>The names of a table's countries and of the places in them, as the bytes of a <see cref="Gazetteer"/>.</summary>
    public static byte[] Build(CountryTable table)
    {
        var builder = new GazetteerBuilder(table);
        builder.AddPhrases();
        builder.AddContextForms();
        builder.AddPlaces("Countries/places-more.tsv");
        builder.AddPlaces("Countries/places.tsv");
        builder.AddCountries();
        builder.Mark(
            WordList.Lines("Countries/word-places.txt").SelectMany(line => line.Split(' ')),
            reading => reading with { IsWord = !reading.IsOfCountry });
        builder.Mark(GivenNames.All, reading => reading with { IsGivenName = true });
        return Gazetteer.Image(builder._trie, builder._readings);
    }

    private void AddCountries()
    {
        for (var index = 0; index < _table.Countries.Length; index++)
            foreach (var name in _table.Countries[index].Names)
                AddCountry((short)index, name);
    }

    private void AddCountry(short index, CountryName name)
    {
        var reading = new NameReading(index, name.Kind, name.NeedsSupport, WeightOf(_table.Countries[index], name), -1);
        Add(name.Text, reading);
        if (name.Kind is CountryNameKind.Name or CountryNameKind.Demonym)
            foreach (var form in ShortenedNames.Forms(name.Text))
                AddUnlessKnown(form, reading);
    }

    /// <summary>Adds a form that was made, unless it is a name already.</summary>
    private void AddUnlessKnown(string form, NameReading reading)
    {
        if (_trie.Place(form) >> 1 == 0)
            Add(form, reading);
    }

    /// <summary>Changes the readings of names that are one word.</summary>
    private void Mark(IEnumerable<string> words, Func<NameReading, NameReading> change)
    {
        foreach (var word in words)
            for (var i = _trie.At(NameTrie.Step(NameTrie.Start, word)) >> 1; i > 0; i = _readings[i].Next)
                _readings[i] = change(_readings[i]);
    }

    private static int WeightOf(Country country, CountryName name) => name switch
    {
        { NeedsSupport: true } => 300,
        { Kind: CountryNameKind.Capital } => 9_000,
        _ when name.Years is not null || country.IsFormer => FormerNameWeight,
        _ => CountryWeight,
    };

    private void AddPhrases()
    {
        foreach (var line in WordList.Lines("Countries/not-countries.txt"))
            Add(
                line.AsSpan().TrimStart('@'),
                new NameReading(line[0] == '@' ? NameReading.Organisation : NameReading.NoCountry, CountryNameKind.Name, false, 0, -1));
    }

    private void AddContextForms()
    {
        for (var i = ContextForm.All.Count - 1; i >= 0; i--)
            if (i == 0 || ContextForm.All[i - 1].Text != ContextForm.All[i].Text)
                Add(ContextForm.All[i].Text, new NameReading(NameReading.InContext, CountryNameKind.ShortForm, false, i, -1));
    }

    private void AddPlaces(string file)
    {
        foreach (var place in new PlaceLines(WordList.Text(file)))
            AddPlace(place.Name, place.Readings, place.IsOnlyBehindComma || IsCommonWord(place.Name));
    }

    private bool IsCommonWord(ReadOnlySpan<char> name) => !name.Contains(' ') && _commonWords.Contains(NameTrie.Step(NameTrie.Start, name));

    /// <param name="name">The place's name.</param>
    /// <param name="readings">Its countries, divided by blanks: the code, + for a region, and the weight.</param>
    /// <param name="needsSupport">Whether it is a place only beside another.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddPlace(ReadOnlySpan<char> name, ReadOnlySpan<char> readings, bool needsSupport)
    {
        while (readings.Length > 2)
        {
            var isRegion = readings[2] == '+';
            var (weight, end) = (0, isRegion ? 3 : 2);
            for (; end < readings.Length && readings[end] != ' '; end++)
                weight = weight * 10 + readings[end] - '0';
            if (_byLetters[LettersOf(readings)] is >= 0 and var country)
                AddPlace(
                    name, new NameReading(country, isRegion ? CountryNameKind.Region : CountryNameKind.City, needsSupport, weight, -1));
            readings = readings[Math.Min(end + 1, readings.Length)..];
        }
    }

    private void AddPlace(ReadOnlySpan<char> name, NameReading reading)
    {
        Add(name, reading);
        if (reading.Weight >= LeastRegion && name.Contains(' '))
            foreach (var form in ShortenedNames.FormsOfRegion(name.ToString()))
                AddUnlessKnown(form, reading);
    }

    private static int LettersOf(ReadOnlySpan<char> code) => (code[0] - 'A') * 26 + code[1] - 'A';

    /// <summary>Adds a reading of a name, unless it is a phrase of its own or has a stronger reading for the same country.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ReadOnlySpan<char> name, NameReading reading)
    {
        ref var place = ref _trie.Place(name);
        var first = place >> 1;
        if (first > 0 && _readings[first].Country < 0)
            return;
        for (var i = first; i > 0; i = _readings[i].Next)
            if (_readings[i].Country == reading.Country
                && (_readings[i].NeedsSupport == reading.NeedsSupport || IsCapitalOfCity(reading, _readings[i])))
            {
                _readings[i] = Merged(_readings[i], reading);
                return;
            }
        _readings.Add(reading with { Next = first > 0 ? first : -1 });
        place = ((_readings.Count - 1) << 1) | 1;
    }

    /// <summary>Whether a capital that needs support is a city that the list of places has under the same name.</summary>
    private static bool IsCapitalOfCity(NameReading capital, NameReading city) =>
        capital is { Kind: CountryNameKind.Capital, NeedsSupport: true }
        && city is { Kind: CountryNameKind.City, NeedsSupport: false, Weight: >= LeastCityOfRegion };

    /// <summary>One reading for two of the same country: the country before its capital, a city before the region around it.</summary>
    private static NameReading Merged(NameReading old, NameReading added)
    {
        if (old.IsOfCountry)
            return old;
        if (added.IsOfCountry || added.Kind is CountryNameKind.Metonym)
            return added with { Next = old.Next };
        if (IsCapitalOfCity(added, old))
            return old with { Kind = CountryNameKind.Capital, Weight = Math.Max(old.Weight, added.Weight) };
        var weight = Math.Max(old.Weight, added.Weight);
        if (added.Kind == CountryNameKind.Capital)
            return added with { Next = old.Next, Weight = weight, IsAlsoRegion = old.IsAlsoRegion || old.Kind == CountryNameKind.Region };
        if (old.Kind == added.Kind || old.Kind == CountryNameKind.Capital)
            return old with { Weight = weight };
        var (city, region) = old.Kind == CountryNameKind.City ? (old, added) : (added, old);
        return city.Weight >= LeastCityOfRegion && city.Weight * CityOfRegionShare >= region.Weight
            ? city with { Next = old.Next, Weight = weight, IsAlsoRegion = true }
            : region with { Next = old.Next, Weight = weight };
    }
}
