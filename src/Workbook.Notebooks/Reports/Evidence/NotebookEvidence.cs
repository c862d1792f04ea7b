using System.Collections.Immutable;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>
/// What a notebook's kernel recorded of the charts and tables it showed: <c>articles.jsonl</c> with an article a line and
/// <c>shown.jsonl</c> with a chart or table a line, whose places name an article by the zero-based number of its line.
/// </summary>
public sealed class NotebookEvidence
{
    private readonly List<RecordedFigure> _figures = [];

    private NotebookEvidence(ArticleLibrary library) => Library = library;

    /// <summary>The articles of the whole run.</summary>
    public ArticleLibrary Library { get; }

    /// <summary>Reads what was recorded in a folder; null where nothing was.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="library">The articles of the whole run; those of this notebook are added.</param>
    public static NotebookEvidence? Read(string folder, ArticleLibrary library)
    {
        var evidence = new NotebookEvidence(library);
        var numbers = Lines(folder, "articles.jsonl").Select(line => library.Add(Article(line))).ToList();
        evidence._figures.AddRange(Lines(folder, "shown.jsonl").Select(line => Figure(line, numbers)));
        return numbers.Count == 0 && evidence._figures.Count == 0 ? null : evidence;
    }

    /// <summary>The figures alone, without what stands behind them.</summary>
    internal static RecordedFigures ReadFigures(string folder) => new(Lines(folder, "shown.jsonl").Select(line => Figure(line, null)));

    /// <summary>The charts and tables, each to be taken once.</summary>
    internal RecordedFigures Figures() => new(_figures);

    /// <summary>A kernel that died may have left half a line, which is no line.</summary>
    private static IEnumerable<JsonElement> Lines(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
            yield break;
        foreach (var line in File.ReadLines(path))
        {
            JsonElement json;
            try
            {
                json = JsonText.Parse(line);
            }
            catch (JsonException)
            {
                yield break;
            }
            yield return json;
        }
    }

    private static RecordedArticle Article(JsonElement json) => new(
        json.Text("id") ?? "", json.Text("text") ?? "",
        [.. Items(json, "blocks").Select(block => new ArticleStretch(block[0].GetString()!, block[1].GetInt32(), block[2].GetInt32()))],
        [.. Items(json, "sentences").Select(edge => edge.GetInt32())])
    {
        Title = json.Text("title") is { Length: > 0 } title ? title : null,
        Date = json.Text("date") is { Length: > 0 } date ? date : null,
        Outlet = json.Text("outlet") is { Length: > 0 } outlet ? outlet : null,
        Author = json.Text("author") is { Length: > 0 } author ? author : null,
        Section = json.Text("section") is { Length: > 0 } section ? section : null,
        Url = json.Text("url") is { Length: > 0 } url ? url : null,
    };

    private static RecordedFigure Figure(JsonElement json, List<int>? numbers)
    {
        var data = json.Member("data") ?? JsonText.Object([]);
        return new(
            json.Text("words") ?? "",
            [.. Items(data, "columns").Select(column => column.GetString() ?? "")],
            [.. Items(data, "rows").Select(row => row.EnumerateArray().ToImmutableArray())],
            [.. (numbers is null ? [] : Items(json, "points")).Select(point => new RecordedPoint(
                [.. Items(point, "at").Select(number => number.GetInt32())], point.Text("title") ?? "",
                [.. Items(point, "places")
                    .Chunk(3)
                    .Select(place => new RecordedPlace(numbers![place[0].GetInt32()], place[1].GetInt32(), place[2].GetInt32()))]))]);
    }

    private static IEnumerable<JsonElement> Items(JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : Enumerable.Empty<JsonElement>();
}
