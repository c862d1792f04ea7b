using System.Text.Json.Nodes;

namespace Workbook.Tests;

public sealed class SqlCellTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbook-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_question_asks_the_results_of_analyses_with_the_librarys_own_database()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "one.txt"),
            "Ferry line closes\n\nThe last ferry sails in June, chief executive Marja Tuominen said.");
        var library = Path.Combine(WorkbookProcess.Repository, "lib", "Analysis.dll").Replace('\\', '/');
        string[] cells =
        [
            $"#r \"{library}\"\nusing Analysis;\nvar articles = Corpus.Load(\"one.txt\");\nvar quotes = articles.Quotes();",
            "#!sql --name said\nSELECT speaker, count(*) AS times FROM quotes JOIN articles a USING (article) GROUP BY speaker",
            "$\"{said[\"speaker\"][0]}, {said[\"times\"][0]}\"",
        ];
        File.WriteAllText(Path.Combine(_folder.FullName, "asked.ipynb"), new JsonObject
        {
            ["cells"] = new JsonArray([.. cells.Select(source => new JsonObject
            {
                ["cell_type"] = "code", ["execution_count"] = null, ["metadata"] = new JsonObject(), ["outputs"] = new JsonArray(),
                ["source"] = source,
            })]),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 4,
        }.ToJsonString());
        var result = WorkbookProcess.Run(["run", "asked.ipynb", "--out", "out"], folder: _folder.FullName);
        Assert.True(result.ExitCode == 0, result.Error);
        var run = File.ReadAllText(Path.Combine(_folder.FullName, "out", "asked.ipynb"));
        Assert.Contains("Marja Tuominen, 1", run, StringComparison.Ordinal);
        // The database came with the library, and was not fetched.
        Assert.DoesNotContain("Installed packages", run, StringComparison.Ordinal);
    }
}
