using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// Which countries there are and what they are called. The built-in one is read from <c>Names/countries.tsv</c>; an analyst
/// passes her own, in the same columns, where she draws the lines elsewhere.
/// </summary>
public sealed class CountryTable
{
    private static readonly Lazy<CountryTable> BuiltIn = new(ReadBuiltIn);
    private readonly Dictionary<string, int> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<FrozenDictionary<string, Country>> _byName;

    /// <summary>A table of these countries.</summary>
    /// <exception cref="ArgumentException">Two countries have one code.</exception>
    public CountryTable(IEnumerable<Country> countries)
    {
        Countries = [.. countries];
        for (var index = 0; index < Countries.Length; index++)
            _byCode.Add(Countries[index].Code, index);
        _byName = new(IndexNames);
    }

    /// <summary>The built-in table.</summary>
    public static CountryTable Default => BuiltIn.Value;

    /// <summary>Whether it is the built-in table; asked of another one, the built-in one is not read for it.</summary>
    internal bool IsDefault => BuiltIn.IsValueCreated && ReferenceEquals(this, BuiltIn.Value);

    /// <summary>The countries, in the table's order.</summary>
    public ImmutableArray<Country> Countries { get; }

    /// <summary>The place of a code's country among <see cref="Countries"/>, from 0; a negative number where there is none.</summary>
    internal int IndexOf(string code) => _byCode.TryGetValue(code, out var index) ? index : -1;

    /// <summary>Reads a table from a file with the columns of the built-in one.</summary>
    /// <exception cref="FormatException">A line cannot be read; the message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CountryTable Load(string path)
    {
        using var reader = new StreamReader(path);
        return new(CountryTableFile.Read(reader, path));
    }

    /// <summary>This table with some countries in place of those that have their codes, and new ones at its end.</summary>
    public CountryTable With(params IEnumerable<Country> countries)
    {
        var changed = countries.ToDictionary(country => country.Code, StringComparer.OrdinalIgnoreCase);
        var kept = Countries.Select(country => changed.Remove(country.Code, out var other) ? other : country).ToList();
        return new(kept.Concat(changed.Values));
    }

    /// <summary>This table without the countries of some codes: their names are then not looked for.</summary>
    public CountryTable Without(params IEnumerable<string> codes)
    {
        var left = codes.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(Countries.Where(country => !left.Contains(country.Code)));
    }

    /// <summary>The country of a code, in either case; null for a code that the table does not hold.</summary>
    public Country? Named(string code) => IndexOf(code) is >= 0 and var index ? Countries[index] : null;

    /// <summary>The country that a name means by itself, whatever its case; null where it means none.</summary>
    public Country? Find(ReadOnlySpan<char> name)
    {
        const int Short = 64;
        Span<char> folded = name.Length <= Short ? stackalloc char[Short] : new char[name.Length];
        var key = folded[..NameFolding.Fold(name, folded)];
        return _byName.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key.StartsWith("the ") ? key[4..] : key, out var country)
            ? country
            : null;
    }

    private static CountryTable ReadBuiltIn()
    {
        using var reader = WordList.Open("Names/countries.tsv");
        return new(CountryTableFile.Read(reader, "countries.tsv"));
    }

    private FrozenDictionary<string, Country> IndexNames()
    {
        var index = new Dictionary<string, Country>(StringComparer.Ordinal);
        foreach (var unsure in (bool[])[false, true])
            foreach (var country in Countries)
                foreach (var name in country.Names)
                    if (name.NeedsSupport == unsure)
                        index.TryAdd(WithoutArticle(NameFolding.Fold(name.Text)), country);
        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
}
