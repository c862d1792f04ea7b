using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Workbook.Tests;

/// <summary>
/// Notebooks of each analysis in .NET Interactive's last tool itself, with the extension for it: in one session, as the tool is slow to
/// start. What each cell shows there says what it says here.
/// </summary>
public sealed partial class DotNetInteractiveTests : IDisposable
{
    private const int FrameRows = 50;
    private const string Plotly = "application/vnd.plotly.v1+json";

    private const string Extension = """
        #r "../lib/Analysis.dll"
        #r "../lib/Analysis.Interactive.dll"
        Analysis.Interactive.ArticlesExtension.Load();
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbook-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [DotNetInteractiveFact]
    public void The_notebooks_run_there_and_show_the_same_rows_and_the_same_charts()
    {
        string[] notebooks = ["02-quote-attribution.ipynb", "03-topic-counts.ipynb", "04-country-mentions.ipynb"];
        var cells = notebooks
            .SelectMany(notebook => CodeCells(Path.Combine(WorkbookProcess.Repository, "notebooks", notebook), notebook)).ToList();
        var shown = Run([Extension, .. cells.Select(cell => cell.Source)]).Skip(1).ToList();
        Assert.Equal(cells.Count, shown.Count);
        Assert.Equal([], cells.Zip(shown).Where(pair => !Says(pair.First.Outputs, pair.Second))
            .Select(pair => $"{pair.First.Notebook}: {pair.First.Source.Split('\n')[0]}"));
        Assert.True(cells.Sum(cell => cell.Outputs.Count(output => output!["data"]?[Plotly] is not null)) >= 15);
    }

    private List<JsonArray> Run(IEnumerable<string> sources)
    {
        foreach (var name in (string[])["lib", "seeds"])
            Directory.CreateSymbolicLink(At(name), Path.Combine(WorkbookProcess.Repository, name));
        Directory.CreateDirectory(At("notebooks"));
        File.WriteAllText(At("notebooks/all.ipynb"), Notebook(sources).ToJsonString());
        Directory.CreateDirectory(At("kernels/old"));
        File.WriteAllText(At("kernels/old/kernel.json"), new JsonObject
        {
            ["argv"] = new JsonArray(
                DotNetInteractiveFactAttribute.Tool, "jupyter", "--default-kernel", "csharp", "{connection_file}", "--http-port-range",
                "2048-3000"),
            ["display_name"] = "old",
            ["language"] = "C#",
        }.ToJsonString());
        var result = WorkbookProcess.RunProgram(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "workbook.dll"), "run", "notebooks/all.ipynb", "--kernel", "old", "--out", "out"],
            folder: _folder.FullName,
            environment: new Dictionary<string, string> { ["JUPYTER_DATA_DIR"] = _folder.FullName, ["WORKBOOK_BROWSER"] = "none" });
        Assert.True(result.ExitCode == 0, result.Error);
        return [.. CodeCells(At("out/all.ipynb"), "all.ipynb").Select(cell => cell.Outputs)];
    }

    private static JsonObject Notebook(IEnumerable<string> sources) => new()
    {
        ["cells"] = new JsonArray([.. sources.Select(source => new JsonObject
        {
            ["cell_type"] = "code", ["execution_count"] = null, ["metadata"] = new JsonObject(), ["outputs"] = new JsonArray(),
            ["source"] = source,
        })]),
        ["metadata"] = new JsonObject(),
        ["nbformat"] = 4,
        ["nbformat_minor"] = 4,
    };

    private static bool Says(JsonArray here, JsonArray there)
    {
        // The first of them says which libraries it took.
        var values = there.Where(output => output!["data"] is not null).TakeLast(here.Count).ToList();
        return here.Count == values.Count && here.Zip(values).All(pair => Same(pair.First!["data"]!, pair.Second!["data"]!));
    }

    private static bool Same(JsonNode here, JsonNode there)
    {
        if (here[Plotly] is { } chart)
            return JsonNode.DeepEquals(chart, there[Plotly] is JsonValue text ? JsonNode.Parse((string)text!) : there[Plotly]);
        var (rows, shown) = (Rows(Text(here["text/html"])), Rows(Text(there["text/html"])));
        // A frame of Deedle is an object there, and has no table; one of Microsoft.Data.Analysis shows fewer of its rows.
        return rows.Count > 0 && rows[0].StartsWith(" | ", StringComparison.Ordinal) ? shown.Count > 0
            : rows.SequenceEqual(shown) || (shown.Count > FrameRows && rows.Take(FrameRows).SequenceEqual(shown.Take(FrameRows)));
    }

    /// <summary>Rows of tables, and all that stands outside of them, in words; heads once, as each page of a long table has them.</summary>
    private static List<string> Rows(string html)
    {
        var rows = RowEnd().Split(Style().Replace(html, ""))
            .Select(row => string.Join(" | ", CellEnd().Split(row).Select(Said)))
            .Where(row => row.Trim(' ', '|').Length > 0)
            .ToList();
        return [.. rows.Where((row, i) => i == 0 || row != rows[0])];
    }

    // Frames there have figures of three places, with commas between thousands.
    private static string Said(string cell)
    {
        var words = Spaces().Replace(Tag().Replace(cell, ""), " ").Trim();
        return double.TryParse(words, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? Math.Round(number, 3, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture)
            : words.ToUpperInvariant();
    }

    private static string Text(JsonNode? text) =>
        text is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)text ?? "";

    private static IEnumerable<(string Notebook, string Source, JsonArray Outputs)> CodeCells(string file, string name) =>
        JsonNode.Parse(File.ReadAllText(file))!["cells"]!.AsArray()
            .Where(cell => (string?)cell!["cell_type"] == "code")
            .Select(cell => (name, Text(cell!["source"]), cell["outputs"]!.AsArray()));

    private string At(string path) => Path.Combine(_folder.FullName, path);

    [GeneratedRegex("<style.*?</style>|<caption.*?</caption>|<summary.*?</summary>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("</tr>")]
    private static partial Regex RowEnd();

    [GeneratedRegex("</t[hd]>")]
    private static partial Regex CellEnd();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

/// <summary>A test with .NET Interactive's last tool; skipped where it is not installed.</summary>
internal sealed class DotNetInteractiveFactAttribute : FactAttribute
{
    private const string Version = "1.0.712001";

    public DotNetInteractiveFactAttribute() => Skip = File.Exists(Tool)
        ? null
        : $"needs Microsoft.dotnet-interactive {Version}, which .ci/install-clients installs where NuGet has it";

    public static string Tool { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "workbook", $"dotnet-interactive-{Version}",
        "dotnet-interactive");
}
