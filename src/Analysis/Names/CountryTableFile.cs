using System.Collections.Immutable;

namespace Analysis.Names;

/// <summary>Reads the tab-divided columns of a table of countries.</summary>
internal static class CountryTableFile
{
    private static readonly (string Column, CountryNameKind Kind)[] NameColumns =
    [
        ("name", CountryNameKind.Name), ("official", CountryNameKind.Name), ("variants", CountryNameKind.Name),
        ("people", CountryNameKind.Demonym), ("adjectives", CountryNameKind.Demonym), ("capitals", CountryNameKind.Capital),
        ("abbreviations", CountryNameKind.Abbreviation), ("metonyms", CountryNameKind.Metonym), ("former", CountryNameKind.Name),
    ];

    /// <summary>The countries of a table, in order.</summary>
    /// <exception cref="FormatException">A line lacks its code or name, or the head its columns.</exception>
    public static IEnumerable<Country> Read(TextReader reader, string file)
    {
        string[]? columns = null;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (columns is null)
                columns = Head(cells, file, number);
            else
                yield return Row(columns, cells, file, number);
        }
    }

    private static string[] Head(string[] cells, string file, int number) =>
        cells.Contains("code") && cells.Contains("name")
            ? cells
            : throw new FormatException(
                $"{file}:{number}: the first line must name the columns, code and name among them, divided by tabs.");

    private static Country Row(string[] columns, string[] cells, string file, int number)
    {
        string Cell(string column) => Array.IndexOf(columns, column) is var i and >= 0 && i < cells.Length ? cells[i].Trim() : "";
        var (code, name) = (Cell("code"), Cell("name").TrimEnd('*'));
        if (code.Length < 2 || name.Length == 0)
            throw new FormatException($"{file}:{number}: a country needs a code of two letters and a name.");
        return new Country(code, name)
        {
            OfficialName = Cell("official").TrimEnd('*') is { Length: > 0 } official ? official : name,
            Names = [.. NameColumns.SelectMany(column => Names(Cell(column.Column), column.Column, column.Kind))],
            Years = Cell("years") is { Length: > 0 } years ? years : null,
            Successors = [.. Values(Cell("successors"))],
        };
    }

    private static IEnumerable<CountryName> Names(string cell, string column, CountryNameKind kind)
    {
        foreach (var value in Values(cell))
        {
            var name = Name(value, kind);
            yield return name;
            if (column == "people" && Plural(name.Text) is { } plural)
                yield return name with { Text = plural };
        }
    }

    private static CountryName Name(string value, CountryNameKind kind)
    {
        var years = value.EndsWith(')') && value.LastIndexOf('(') is var open and > 0 && value.AsSpan(open).Contains('–') ? open : -1;
        var text = years < 0 ? value : value[..years].TrimEnd();
        return new CountryName(text.TrimEnd('*'), kind, text.EndsWith('*')) { Years = years < 0 ? null : value[(years + 1)..^1] };
    }

    private static string[] Values(string cell) => cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string? Plural(string people) => people switch
    {
        _ when people.EndsWith("man", StringComparison.Ordinal) && !people.EndsWith("erman", StringComparison.Ordinal)
            && !people.EndsWith("Oman", StringComparison.Ordinal) && !people.EndsWith("urman", StringComparison.Ordinal) =>
                people[..^2] + "en",
        _ when people[^1] is 's' or 'z' or 'x' || people.EndsWith("ese", StringComparison.Ordinal)
            || people.EndsWith("sh", StringComparison.Ordinal) || people.EndsWith("ch", StringComparison.Ordinal) => null,
        _ => people + "s",
    };
}
