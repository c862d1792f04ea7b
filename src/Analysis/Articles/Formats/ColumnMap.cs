using System.Collections.Concurrent;
using System.Globalization;

namespace Analysis.Articles;

/// <summary>What a column of a table, or a key of an object, can hold of an article.</summary>
internal enum ArticleField
{
    Id, Text, Summary, Title, Date, Dateline, Author, Outlet, Section, Url, Language, Edition, Page,
}

/// <summary>
/// Which column holds what: by the names that people use (<c>ColumnNames.txt</c>), and by those that the user gives. Where two
/// columns can hold the same, the likelier name is taken, and the other where the first is blank.
/// </summary>
internal sealed class ColumnMap
{
    /// <summary>A column's field, and how late its name stands among the names of that field.</summary>
    internal readonly record struct Place(ArticleField Field, int Rank);

    private static readonly Dictionary<string, Place> Known = ReadNames();
    private static readonly string[] Containers = ["fields", "attributes", "article", "story", "document", "doc", "data", "news", "item",
        "post", "properties", "record"];

    private static readonly string[] Wholes = ["name", "title", "main", "rendered", "original", "value", "text"];
    private const int Remembered = 10_000;

    /// <summary>What a search engine puts around each document that it finds.</summary>
    private const string Hit = "_source";

    private readonly Dictionary<string, Place> _own;
    private readonly HashSet<ArticleField> _given;
    private readonly ConcurrentDictionary<string, Place?> _places = new(StringComparer.Ordinal);

    private ColumnMap(Dictionary<string, Place> own)
    {
        _own = own;
        _given = [.. own.Values.Select(place => place.Field)];
    }

    /// <summary>By the usual names alone.</summary>
    public static ColumnMap Usual { get; } = new([]);

    /// <summary>The columns that the user gives, and the usual names for the fields that the user doesn't.</summary>
    public static ColumnMap Of(ReadingOptions options)
    {
        var own = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        foreach (var (field, column) in options.Columns)
            own[column.Trim()] = new Place(Enum.Parse<ArticleField>(field, ignoreCase: true), -1);
        return own.Count == 0 ? Usual : new ColumnMap(own);
    }

    /// <summary>The columns that the user gives.</summary>
    public IEnumerable<string> Given => _own.Keys;

    /// <summary>What a column holds; null where nothing that is wanted.</summary>
    public Place? Find(string column)
    {
        if (_places.TryGetValue(column, out var known))
            return known;
        var place = Look(column);
        if (_places.Count < Remembered)
            _places.TryAdd(column, place);
        return place;
    }

    private Place? Look(string column)
    {
        if (_own.TryGetValue(column.Trim('\ufeff', ' '), out var own))
            return own;
        var path = Normal(column.StartsWith(Hit, StringComparison.Ordinal) ? column[Hit.Length..] : column);
        if (Known.TryGetValue(path, out var place) || InContainer(path, out place) || OfPart(path, out place))
            return _given.Contains(place.Field) ? null : place;
        return null;
    }

    /// <summary>A part that stands for the whole: "source.name", "title.rendered".</summary>
    private static bool OfPart(string path, out Place place)
    {
        place = default;
        var dot = path.LastIndexOf('.');
        if (dot < 0 || !Wholes.Contains(path[(dot + 1)..], StringComparer.Ordinal) || !Known.TryGetValue(path[..dot], out var whole))
            return false;
        place = whole with { Rank = whole.Rank + 50 };
        return true;
    }

    private static bool InContainer(string path, out Place place)
    {
        place = default;
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !Containers.Contains(path[..dot], StringComparer.Ordinal) || !Known.TryGetValue(path[(dot + 1)..], out var inner))
            return false;
        place = inner with { Rank = inner.Rank + 100 };
        return true;
    }

    private static string Normal(string name) =>
        string.Concat(name.Where(c => char.IsLetterOrDigit(c) || c == '.')).Trim('.').ToLower(CultureInfo.InvariantCulture);

    private static Dictionary<string, Place> ReadNames()
    {
        var names = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("Articles/Formats/ColumnNames.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var field = Enum.Parse<ArticleField>(line[..colon], ignoreCase: true);
            var rank = 0;
            foreach (var name in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                names.Add(name, new Place(field, rank++));
        }
        return names;
    }
}
