namespace Analysis.Articles;

/// <summary>A table that lies beside articles and tells of them: its rows by the names of its columns, in small letters.</summary>
/// <param name="Path">The file.</param>
/// <param name="Columns">The names of its columns, in order.</param>
/// <param name="Rows">Its rows, with the line each begins in, from 1.</param>
internal sealed record CompanionTable(
    string Path, IReadOnlyList<string> Columns, IReadOnlyList<(int Line, IReadOnlyDictionary<string, string> Values)> Rows)
{
    /// <summary>The name of a table with facts about people.</summary>
    public const string PeopleFile = "people.csv";

    /// <summary>The column that such a table has to have.</summary>
    public const string NameColumn = "name";

    private const int Longest = 1 << 20;
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>Reads a file: values between commas, semicolons or tabs, whichever the first line has most of.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static CompanionTable Read(string path)
    {
        var text = TextDecoder.Decode(File.ReadAllBytes(path)).TrimStart('\ufeff');
        var head = text.Split('\n', 2)[0];
        var delimiter = Delimiters.MaxBy(mark => head.Count(c => c == mark));
        var lines = new DelimitedText(new StringReader(text), delimiter, Longest).Rows().ToList();
        string[] columns = lines.Count == 0 ? [] : [.. lines[0].Values.Select(name => name.Trim().ToLowerInvariant())];
        return new(path, columns, [.. lines.Skip(1).Where(line => line.Values.Any(value => value.Trim().Length > 0))
            .Select(line => (line.Line, (IReadOnlyDictionary<string, string>)ByColumn(columns, line.Values)))]);
    }

    /// <summary>
    /// The table of a name beside what is loaded: in the folder, or in the folder of the file; null where there is none with these columns.
    /// </summary>
    public static CompanionTable? Beside(string path, string name, params IEnumerable<string> needed)
    {
        var file =
            System.IO.Path.Combine(Directory.Exists(path) ? path : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!,
                name);
        return File.Exists(file) && Read(file) is var table && needed.All(table.Columns.Contains) ? table : null;
    }

    /// <summary>Whether a file is such a table, and so none of articles.</summary>
    public static bool Is(string path) => System.IO.Path.GetFileName(path) switch
    {
        Corrections.FileName => HasColumns(path, Corrections.Needed),
        PeopleFile => HasColumns(path, [NameColumn]) && !HasColumns(path, ["text"]),
        _ => false,
    };

    private static bool HasColumns(string path, IEnumerable<string> needed)
    {
        using var reader = new StreamReader(path);
        var head = (reader.ReadLine() ?? "").ToLowerInvariant().Split(Delimiters).Select(name => name.Trim().Trim('"', '\ufeff')).ToList();
        return needed.All(head.Contains);
    }

    private static Dictionary<string, string> ByColumn(string[] columns, List<string> values)
    {
        var byColumn = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(columns.Length, values.Count); i++)
            if (values[i].Trim() is { Length: > 0 } value)
                byColumn.TryAdd(columns[i], value);
        return byColumn;
    }
}
