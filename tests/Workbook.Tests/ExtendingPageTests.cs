using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Workbook.Tests;

/// <summary>Follows docs/extending.md in a copy of the library: all three changes, then one build, then what comes of them.</summary>
public sealed partial class ExtendingPageTests(ExtendingPageTests.ExtendedCopy copy) : IClassFixture<ExtendingPageTests.ExtendedCopy>
{
    private static readonly string Page = File.ReadAllText(Path.Combine(WorkbookProcess.Repository, "docs", "extending.md"));

    public static TheoryData<string> Cases =>
        [.. Page.Split('\n').Where(line => line.Contains(" ⇶ ", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_the_page_promises_comes_of_the_change(string promise)
    {
        var (text, speaker) = (promise.Split(" ⇶ ")[0], promise.Split(" ⇶ ")[1]);
        var line = JsonSerializer.Serialize(new { id = "a", text });
        var result = copy.Run(["quotes", "-", "--statements", "--format", "jsonl"], line);
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Equal([speaker], JsonNode.Parse(result.Output)!["quotes"]!.AsArray().Select(quote => (string?)quote!["speaker"]).Distinct());
    }

    [Fact]
    public void The_notebook_shows_the_new_chart()
    {
        var result = copy.Run(["run", "notebooks/02-quote-attribution.ipynb", "-p", "input=./articles.jsonl", "--out", "out"]);
        Assert.True(result.ExitCode == 0, result.Error);
        var cells = JsonNode.Parse(File.ReadAllText(copy.At("out/02-quote-attribution.ipynb")))!["cells"]!.AsArray();
        var chart = cells.Single(cell => cell!["source"]!.ToJsonString().Contains("Which outlets quote most", StringComparison.Ordinal))!;
        Assert.Contains("Ostmere Courier", chart["outputs"]!.ToJsonString(), StringComparison.Ordinal);
    }

    /// <summary>The library, a notebook and the command, with the page's changes.</summary>
    public sealed partial class ExtendedCopy : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("workbook-tests-").FullName;

        public ExtendedCopy()
        {
            Copy("src/Analysis");
            Copy("notebooks");
            foreach (var file in (string[])["Directory.Build.props", "Directory.Packages.props", "global.json"])
                File.Copy(Path.Combine(WorkbookProcess.Repository, file), At(file));
            foreach (var change in Change().Matches(Page).ToList())
                Follow(change.Groups["path"].Value, change.Groups["kind"].Value, change.Groups["code"].Value);
            var build = WorkbookProcess.RunProgram("dotnet", [
                "build", "src/Analysis", "-c", "Release", "-nodeReuse:false", "-p:RunAnalyzers=false",
                "-p:GenerateDocumentationFile=false"], folder: _folder);
            Assert.True(build.ExitCode == 0, build.Output);
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
                File.Copy(file, Path.Combine(Directory.CreateDirectory(At("command")).FullName, Path.GetFileName(file)));
            File.Copy(At("lib/Analysis.dll"), At("command/Analysis.dll"), overwrite: true);
            File.WriteAllText(At("articles.jsonl"), string.Join('\n', Articles().Select(article => JsonSerializer.Serialize(article))));
        }

        public string At(string path) => Path.Combine(_folder, path);

        internal WorkbookProcess.Result Run(string[] arguments, string? input = null) =>
            WorkbookProcess.RunProgram("dotnet", [At("command/workbook.dll"), .. arguments], input, _folder);

        public void Dispose() => Directory.Delete(_folder, recursive: true);

        private void Copy(string folder)
        {
            var from = Path.Combine(WorkbookProcess.Repository, folder);
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                var path = Path.GetRelativePath(from, file);
                if (path.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj" or "out")
                    continue;
                Directory.CreateDirectory(Path.GetDirectoryName(At(Path.Combine(folder, path)))!);
                File.Copy(file, At(Path.Combine(folder, path)));
            }
        }

        private void Follow(string path, string kind, string code)
        {
            if (path.EndsWith(".ipynb", StringComparison.Ordinal))
                AddCell(path, code);
            else if (kind == "text")
                File.AppendAllText(At(path), code);
            else if (kind == "csharp")
                File.WriteAllText(At(path), code);
            else
                Patch(path, code.TrimEnd('\n').Split('\n'));
        }

        private void Patch(string path, string[] lines)
        {
            var before = string.Join('\n', lines.Where(line => line[0] is ' ' or '-').Select(line => line[1..]));
            var after = string.Join('\n', lines.Where(line => line[0] is ' ' or '+').Select(line => line[1..]));
            var text = File.ReadAllText(At(path));
            Assert.Equal(2, text.Split(before).Length);
            File.WriteAllText(At(path), text.Replace(before, after, StringComparison.Ordinal));
        }

        private void AddCell(string path, string code)
        {
            var notebook = JsonNode.Parse(File.ReadAllText(At(path)))!;
            var cells = notebook["cells"]!.AsArray();
            foreach (var source in code.Split("```\n\n```csharp\n"))
                cells.Add(new JsonObject
                {
                    ["cell_type"] = "code",
                    ["execution_count"] = null,
                    ["id"] = $"new-{cells.Count}",
                    ["metadata"] = new JsonObject(),
                    ["outputs"] = new JsonArray(),
                    ["source"] = source.TrimEnd('\n'),
                });
            File.WriteAllText(At(path), notebook.ToJsonString());
        }

        private static IEnumerable<object> Articles() =>
            from outlet in (string[])["Ostmere Courier", "Norlund Post"]
            from number in Enumerable.Range(1, 3)
            select new
            {
                id = $"{outlet}{number}",
                outlet,
                date = $"2026-03-0{number}",
                title = $"The mill, day {number}",
                text = $"“The mill stands still for day {number},” Ada Quell, the engineer, said. "
                    + "The water of the river is low, and the town waits for rain."
            };

        [GeneratedRegex(
            @"`(?<path>(?:src|notebooks)/[^`]+)`:\s+```(?<kind>text|csharp|diff)\n(?<code>.*?)```\n(?!\n```csharp)",
            RegexOptions.Singleline)]
        private static partial Regex Change();
    }
}
