using System.Globalization;

namespace Analysis.Quotes;

/// <summary>
/// The values that evidence may take, from 0, each with its name: tags, cue classes, verb forms, small counts, or two of these joined.
/// </summary>
internal sealed class Scale
{
    private readonly string?[] _names;
    private readonly Dictionary<string, int> _values = [];

    /// <summary>Names the values from 0; null for one that does not occur.</summary>
    /// <exception cref="InvalidOperationException">There are more than <see cref="Feature.Values"/>, which is what a feature has room
    /// for.</exception>
    public Scale(params string?[] names)
        : this(names, Feature.Values)
    {
    }

    private Scale(string?[] names, int most)
    {
        if (names.Length > most)
            throw new InvalidOperationException($"{names[0]} to {names[^1]} are {names.Length} values; a feature has room for {most}.");
        _names = names;
        for (var value = 0; value < names.Length; value++)
            if (names[value] is { } name)
                _values.Add(name, value);
    }

    /// <summary>The names of the values that occur.</summary>
    public IReadOnlyCollection<string> Names => _values.Keys;

    /// <summary>The members of an enumeration that counts from 0.</summary>
    public static Scale Of<T>()
        where T : struct, Enum => new([.. Enum.GetNames<T>()]);

    /// <summary>Reporting words, of which a feature has room for more, since only <see cref="Feature.WordValues"/> go with each.</summary>
    public static Scale OfWords(IReadOnlyList<string> words) => new([.. words], Feature.Values * Feature.Values / Feature.WordValues);

    /// <summary>Whole numbers from 0 to the most.</summary>
    public static Scale UpTo(int most) =>
        new([.. Enumerable.Range(0, most + 1).Select(number => number.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>
    /// Pairs of a value of this scale and one of another, numbered this value times <paramref name="stride"/> plus the other.
    /// </summary>
    public Scale With(Scale other, int? stride = null)
    {
        var step = stride ?? other._names.Length;
        var names = new string?[((_names.Length - 1) * step) + other._names.Length];
        for (var one = 0; one < _names.Length; one++)
            for (var two = 0; two < other._names.Length; two++)
                names[(one * step) + two] = $"{_names[one]}/{other._names[two]}";
        return new Scale(names);
    }

    /// <summary>The name of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value does not occur.</exception>
    public string NameOf(int value) => (value >= 0 && value < _names.Length ? _names[value] : null)
        ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"{_names[0]} to {_names[^1]} have no such value.");

    /// <summary>The value of a name, or null for a name that is none of them.</summary>
    public int? ValueOf(string name) => _values.TryGetValue(name, out var value) ? value : null;
}
