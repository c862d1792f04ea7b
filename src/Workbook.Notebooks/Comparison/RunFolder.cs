using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>An article of a run.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Date">The day of publication as year-month-day, or null.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Hash">A hash of its text.</param>
internal sealed record RunArticle(string Id, string? Title, string? Date, string? Outlet, string? Hash);

/// <summary>The folder that a run left.</summary>
public sealed class RunFolder
{
    private readonly Dictionary<string, Dictionary<string, string>> _scripts;

    private RunFolder(string path, JsonElement json)
    {
        Folder = path;
        RunAt = DateTimeOffset.TryParse(json.Text("run"), CultureInfo.InvariantCulture, out var time) ? time : null;
        Articles = [.. Items(json, "articles").Select(article => new RunArticle(
            article.Text("id") ?? "", Given(article, "title"), Given(article, "date"), Given(article, "outlet"), Given(article, "hash")))];
        _scripts = Items(json, "notebooks").ToDictionary(notebook => notebook.Text("name") ?? "", notebook => Items(notebook, "figures")
            .DistinctBy(figure => figure.Text("words"))
            .ToDictionary(figure => (figure.Text("words") ?? "").Trim(), figure => figure.Text("script") ?? "", StringComparer.Ordinal));
        Names = [.. Items(json, "notebooks").Select(notebook => notebook.Text("name") ?? "")];
    }

    /// <summary>Where it lies.</summary>
    public string Folder { get; }

    /// <summary>When the run began, or null where that is not known.</summary>
    public DateTimeOffset? RunAt { get; }

    /// <summary>What its notebooks' files are called by, in order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Its articles, in the order of their numbers.</summary>
    internal ImmutableArray<RunArticle> Articles { get; }

    /// <summary>Reads a folder.</summary>
    /// <exception cref="NotebookException">There is no run in it.</exception>
    public static RunFolder Open(string path) => TryOpen(path)
        ?? throw new NotebookException(
            $"{path}: no run in it ({RunRecord.FileName} is missing); give the folder that 'workbook run --out' wrote");

    /// <summary>Reads a folder; null where there is no run in it.</summary>
    /// <exception cref="NotebookException">What is there cannot be read.</exception>
    public static RunFolder? TryOpen(string path)
    {
        var file = Path.Combine(path, RunRecord.FileName);
        try
        {
            return File.Exists(file) ? new(path, JsonText.Parse(File.ReadAllText(file))) : null;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new NotebookException($"{file}: cannot be read ({e.Message.ReplaceLineEndings(" ")}); run the notebooks again", e);
        }
    }

    /// <summary>A notebook as it was after the run; null where the run had none of that name.</summary>
    public Notebook? NotebookOf(string name) =>
        Path.Combine(Folder, $"{name}.ipynb") is var file && Names.Contains(name) && File.Exists(file) ? Notebook.Read(file) : null;

    /// <summary>What stands behind a notebook's figures.</summary>
    internal IFigurePlaces PlacesOf(string name) =>
        _scripts.TryGetValue(name, out var scripts)
            ? new PublishedPlaces(Path.Combine(Folder, "assets", "data"), scripts, Articles)
            : new UnknownPlaces();

    private static string? Given(JsonElement json, string name) => json.Text(name) is { Length: > 0 } text ? text : null;

    private static IEnumerable<JsonElement> Items(JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : Enumerable.Empty<JsonElement>();
}
