using System.Text;
using System.Text.Json;
using Microsoft.VisualBasic.FileIO;
using Workbook.Commands;

namespace Workbook.Running;

/// <summary>A row of a table of parameters: one run of the notebooks, with a folder of its own.</summary>
/// <param name="Folder">The name of its folder below the output folder.</param>
/// <param name="Assignments">The parameters, each as name=value.</param>
internal sealed record ReportRow(string Folder, IReadOnlyList<string> Assignments)
{
    /// <summary>The column that names a row's folder and is no parameter.</summary>
    private const string NameColumn = "report";

    private const int LongestFolder = 60;

    /// <summary>
    /// The rows of a file: a CSV table whose columns are parameters, or a JSON list of objects. Empty values are not set.
    /// </summary>
    /// <exception cref="InputException">The file is not there, or not like that, or has no row.</exception>
    public static IReadOnlyList<ReportRow> Read(string path)
    {
        if (!File.Exists(path))
            throw new InputException($"--params {path}: there is no such file. Check the spelling, or give a full path.");
        try
        {
            var rows = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? OfJson(path) : OfCsv(path);
            return rows.Count > 0 ? Named(rows)
                : throw new InputException($"--params {path}: no row in it. Give a head and a row for each report.");
        }
        catch (Exception e) when (e is JsonException or MalformedLineException or InvalidOperationException)
        {
            throw new InputException(
                $"--params {path}: not a CSV table with a head, nor a JSON list of objects ({e.Message.ReplaceLineEndings(" ")}).");
        }
    }

    private static List<List<KeyValuePair<string, string>>> OfJson(string path) =>
        [.. JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateArray().Select(row => row.EnumerateObject()
            .Select(member =>
                KeyValuePair.Create(member.Name, member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()!
                    : member.Value.GetRawText()))
            .ToList())];

    private static List<List<KeyValuePair<string, string>>> OfCsv(string path)
    {
        using var parser = new TextFieldParser(path, Encoding.UTF8) { TextFieldType = FieldType.Delimited, Delimiters = [","] };
        var heads = parser.ReadFields() ?? [];
        var rows = new List<List<KeyValuePair<string, string>>>();
        while (parser.ReadFields() is { } values)
            rows.Add([.. heads.Zip(values, (head, value) => KeyValuePair.Create(head.Trim(), value.Trim()))]);
        return rows;
    }

    private static List<ReportRow> Named(List<List<KeyValuePair<string, string>>> rows)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var named = new List<ReportRow>();
        foreach (var row in rows)
        {
            var given = row.Where(pair => pair.Value.Length > 0).ToList();
            var (name, number) = (FolderOf(given), 1);
            while (!taken.Add(number == 1 ? name : $"{name}-{number}"))
                number++;
            named.Add(new(number == 1 ? name : $"{name}-{number}",
                [.. given.Where(pair => pair.Key != NameColumn).Select(pair => $"{pair.Key}={pair.Value}")]));
        }
        return named;
    }

    /// <summary>Letters and digits of the row's name, or of its values, with hyphens between them.</summary>
    private static string FolderOf(List<KeyValuePair<string, string>> row)
    {
        var words = row.Where(pair => pair.Key == NameColumn).Select(pair => pair.Value)
            .FirstOrDefault() ?? string.Join('-', row.Select(pair => pair.Value));
        var name =
            string.Join('-', string.Concat(words.Select(c => char.IsLetterOrDigit(c) ? c : ' '))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return name.Length == 0 ? "row" : name[..Math.Min(name.Length, LongestFolder)];
    }
}
