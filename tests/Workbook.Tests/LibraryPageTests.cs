using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis;

namespace Workbook.Tests;

public sealed partial class LibraryPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(WorkbookProcess.Repository, "docs", "library.md"));

    private static IEnumerable<string> Listed =>
        from Match row in Row().Matches(Page)
        select row.Groups["index"].Success ? row.Groups["name"].Value + "[]" : row.Groups["name"].Value;

    [Fact]
    public void Nothing_public_is_missing_from_the_page() =>
        Assert.Equal("", string.Join('\n', PublicMembers.Of(typeof(Corpus).Assembly).Except(Listed).Order(StringComparer.Ordinal)));

    [Fact]
    public void Nothing_on_the_page_is_gone_from_the_library() =>
        Assert.Equal([], Listed.Except(PublicMembers.Of(typeof(Corpus).Assembly)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_call_says_what_it_gives() =>
        Assert.Equal([], Row().Matches(Page).Where(row => row.Groups["gives"].Length == 0).Select(row => row.Groups["name"].Value));

    [Fact]
    public void The_thirty_recipes_run_one_after_the_other()
    {
        var recipes = Recipe().Matches(Page)
            .Select(recipe => string.Join('\n', recipe.Groups["code"].Value.Split('\n').Select(line => line.TrimStart())))
            .ToList();
        Assert.Equal(30, recipes.Count);
        using var run = new NotebookInAFolder([.. recipes.Select(Here)]);
        Assert.All(
            run.Cells.Zip(recipes), pair => Assert.True(pair.First["outputs"]!.AsArray().Count > 0, $"shows nothing: {pair.Second}"));
    }

    private static string Here(string code) => code
        .Replace("../lib/Analysis.dll", Path.Combine(AppContext.BaseDirectory, "Analysis.dll"), StringComparison.Ordinal)
        .Replace("../seeds", Path.Combine(WorkbookProcess.Repository, "seeds"), StringComparison.Ordinal);

    [GeneratedRegex(@"^\| `(?<name>[\w.]+)(?<index>\[[^\]]*\])?(?:\([^`]*\))?` \| (?<gives>.*?) ?\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\d+\. [^\n]+\n\n +```csharp\n(?<code>.*?)\n +```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Recipe();

    /// <summary>A notebook of some cells, run to its end.</summary>
    private sealed class NotebookInAFolder : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("workbook-tests-").FullName;

        public NotebookInAFolder(IReadOnlyList<string> cells)
        {
            File.WriteAllText(Path.Combine(_folder, "cells.ipynb"), new JsonObject
            {
                ["cells"] = new JsonArray([.. cells.Select(code => (JsonNode)new JsonObject
                {
                    ["cell_type"] = "code", ["execution_count"] = null, ["metadata"] = new JsonObject(),
                    ["outputs"] = new JsonArray(), ["source"] = code,
                })]),
                ["metadata"] = new JsonObject { ["kernelspec"] = new JsonObject { ["language"] = "C#", ["name"] = ".net-csharp" } },
                ["nbformat"] = 4,
                ["nbformat_minor"] = 4,
            }.ToJsonString());
            var result = WorkbookProcess.Run(["run", "cells.ipynb", "--out", "out"], folder: _folder);
            Assert.True(result.ExitCode == 0, result.Error);
            Cells = [.. JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "out", "cells.ipynb")))!["cells"]!.AsArray()!];
        }

        public IReadOnlyList<JsonNode> Cells { get; }

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
}
