using System.Collections.Immutable;
using Analysis.Articles;
using Analysis.Names;

namespace Analysis;

/// <summary>What the analyst knows of somebody: a row of <c>people.csv</c>.</summary>
/// <param name="Name">The name to count under.</param>
/// <param name="Aliases">Other names of the same person.</param>
/// <param name="Values">The other columns, by their names in small letters: party, gender, role, country, whatever there is.</param>
public sealed record PersonFacts(string Name, ImmutableArray<string> Aliases, IReadOnlyDictionary<string, string> Values);

/// <summary>
/// Facts about people: the rows of <c>people.csv</c> beside the articles. Names are the same whatever their case, accents and hyphens.
/// </summary>
/// <param name="All">The rows, in the file's order.</param>
/// <param name="Columns">The names of the columns but name and aliases, in small letters.</param>
public sealed record PeopleFacts(ImmutableArray<PersonFacts> All, ImmutableArray<string> Columns)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = CompanionTable.PeopleFile;

    private const string AliasColumn = "aliases";

    private readonly Dictionary<string, PersonFacts> _byName = All
        .SelectMany(person => person.Aliases.Prepend(person.Name).Select(name => (Key: NameFolding.Fold(name), Person: person)))
        .DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Person, StringComparer.Ordinal);

    /// <summary>No facts.</summary>
    public static PeopleFacts None { get; } = new([], []);

    /// <summary>What is known of a name; null where nothing is.</summary>
    public PersonFacts? this[string name] => _byName.GetValueOrDefault(NameFolding.Fold(name));

    /// <summary>Reads a file.</summary>
    /// <param name="path">A table with the column name, and if there are any aliases, parted by semicolons or bars.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PeopleFacts Read(string path) => Of(CompanionTable.Read(path));

    /// <summary>Those beside articles; none where no such file is there.</summary>
    /// <param name="path">The file or folder that the articles were read from.</param>
    public static PeopleFacts Beside(string path) =>
        CompanionTable.Beside(path, FileName, CompanionTable.NameColumn) is { } table && !table.Columns.Contains("text") ? Of(table) : None;

    /// <summary>Those beside the articles of a corpus; none where no such file is there.</summary>
    public static PeopleFacts Of(Corpus corpus) => corpus.Path is { } path ? Beside(path) : None;

    private static PeopleFacts Of(CompanionTable table) => new(
        [.. table.Rows.Where(row => row.Values.ContainsKey(CompanionTable.NameColumn)).Select(row => new PersonFacts(
            row.Values[CompanionTable.NameColumn].Trim(), [.. Aliases(row.Values.GetValueOrDefault(AliasColumn))], row.Values))],
        [.. table.Columns.Where(column => column.Length > 0 && column is not (CompanionTable.NameColumn or AliasColumn)).Distinct()]);

    private static string[] Aliases(string? given) =>
        (given ?? "").Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
