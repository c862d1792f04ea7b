using System.Text.Json;
using System.Text.RegularExpressions;

namespace Workbook.Tests;

public sealed partial class ReadmeTests
{
    /// <summary>What would change the machine, or is run whole by the CI script itself: only their options are checked.</summary>
    private static readonly string[] NotRunHere = ["run", "kernel", "doctor"];

    /// <summary>The beginnings of other commands, and the test, script or file that runs them.</summary>
    private static readonly (string Command, string RunBy)[] RunElsewhere =
    [
        ("dotnet test Analysis.sln", ".ci/run"),
        ("bash ", "bash"),
        ("dotnet pack src/Workbook", "tests/Workbook.Tests/Packaging/PackedToolTests.cs"),
        ("dotnet tool install workbook --tool-path", "tests/Workbook.Tests/Packaging/PackedToolTests.cs"),
        ("out/tool/workbook kernel install", "tests/Workbook.Tests/Packaging/PackedToolTests.cs"),
        ("out/tool/workbook new", "tests/Workbook.Tests/Packaging/PackedToolTests.cs"),
        ("workbook annotate - --format jsonl", "tests/Workbook.Tests/AnnotateTests.cs"),
        ("INPUT=/data/articles", "tools/cluster/test-slurm.sh"),
        ("WORKBOOK_FUZZ=", "tests/Fuzzing/Campaign.cs"),
        ("tools/kill-archive.sh", "tools/kill-archive.sh"),
        ("dotnet build src/Workbook -c Release && python3 tools/poisoned.py", "tools/poisoned.py"),
        ("tools/kill-writes.sh", "tools/kill-writes.sh"),
        ("tools/full-disk.sh", "tools/full-disk.sh"),
        ("tools/sbom.sh", "tools/sbom.sh"),
        ("tools/reproducible.sh", "tools/reproducible.sh"),
        ("tools/cluster/test-slurm.sh", "tools/cluster/test-slurm.sh"),
        ("jupyter nbconvert --to notebook --execute", "tests/Workbook.Tests/Clients/NbconvertTests.cs"),
        ("/usr/bin/python3 tools/", "python"),
        ("dotnet run -c Release tools/", ".ci/run"),
        ("dotnet run -c Release --project tests/Analysis.Benchmarks", "tests/Analysis.Benchmarks/Analysis.Benchmarks.csproj"),
        ("WORKBOOK_EVAL=path/to/gold tools/archive-speed.sh", "tools/archive-speed.sh"),
        ("dotnet build src/Workbook -c Release && dotnet run -c Release tools/", ".ci/run"),
    ];

    public static TheoryData<string> Commands => [.. AllCommands.Where(IsOfTheWorkbook).Distinct()];

    [Theory, MemberData(nameof(Commands))]
    public void Every_command_in_the_README_and_the_docs_works(string command)
    {
        var arguments = command.Split(" -- ")[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (NotRunHere.Contains(arguments[0]))
            arguments = [.. arguments.TakeWhile(a => !a.StartsWith('-')), "--help"];
        var result = WorkbookProcess.Run(arguments);
        Assert.All(
            result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Matches(@"^workbook: \d+ articles? read: [^;]*\.\r?$|^\d+ articles in out/", line));
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Every_other_command_is_one_that_is_run_elsewhere() => Assert.All(AllCommands.Where(c => !IsOfTheWorkbook(c)), command =>
    {
        var runBy = RunElsewhere.FirstOrDefault(other => command.StartsWith(other.Command, StringComparison.Ordinal)).RunBy;
        Assert.True(runBy is not null, $"nothing runs: {command}");
        var file = runBy is "bash" or "python" ? command.Split(' ')[1] : runBy;
        Assert.True(File.Exists(Path.Combine(WorkbookProcess.Repository, file)), $"{file} is missing");
        if (Script().Match(command) is { Success: true } script && runBy == ".ci/run")
            Assert.Contains(script.Value, File.ReadAllText(Path.Combine(WorkbookProcess.Repository, file)));
    });

    [Fact]
    public void The_cell_in_the_README_runs()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var library = Path.Combine(AppContext.BaseDirectory, "Analysis.dll");
            var code = Blocks(Readme, "csharp").Single().Replace("../lib/Analysis.dll", library, StringComparison.Ordinal)
                .Replace("../seeds", Path.Combine(WorkbookProcess.Repository, "seeds"), StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, "readme.ipynb"), NotebookOf(code));
            var result = WorkbookProcess.Run(["run", "readme.ipynb", "--out", "out"], folder: folder);
            Assert.True(result.ExitCode == 0, result.Error);
            Assert.Contains("application/vnd.plotly.v1+json", File.ReadAllText(Path.Combine(folder, "out", "readme.ipynb")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_table_in_the_README_is_what_the_command_prints()
    {
        var shown = Blocks(Readme, "text").Single(block => block.StartsWith("Quotations\n", StringComparison.Ordinal)).Trim().Split('\n');
        var printed = WorkbookProcess.Run(["quotes", "seeds/korea-herald"]).Output.Split('\n').Select(Cells).ToList();
        Assert.Equal(3, shown.Length);
        Assert.All(shown, line => Assert.Contains(printed, row => row.StartsWith(Cells(line), StringComparison.Ordinal)));

        static string Cells(string line) => Spaces().Replace(line.Trim(), "  ");
    }

    [Fact]
    public void Every_file_the_README_links_is_there()
    {
        foreach (Match link in Link().Matches(Readme))
            Assert.True(
                Path.Exists(Path.Combine(WorkbookProcess.Repository, link.Groups["to"].Value)), $"{link.Groups["to"].Value} is missing");
    }

    private static string NotebookOf(string code) => JsonSerializer.Serialize(new
    {
        cells = new[] { new { cell_type = "code", execution_count = (int?)null, metadata = new { }, outputs = Array.Empty<object>(),
            source = code } },
        metadata = new { kernelspec = new { display_name = ".NET (C#)", language = "C#", name = ".net-csharp" } },
        nbformat = 4,
        nbformat_minor = 4,
    });

    private static IEnumerable<string> AllCommands =>
        Directory.EnumerateFiles(Path.Combine(WorkbookProcess.Repository, "docs"), "*.md").Order()
        .Select(File.ReadAllText).Prepend(Readme)
        .SelectMany(text => Blocks(text, "sh")).SelectMany(block => block.Split('\n')).Select(line => line.Trim())
        .Where(line => line.Length > 0);

    private static bool IsOfTheWorkbook(string command) => command.Contains("src/Workbook -- ", StringComparison.Ordinal);

    private static string Readme => File.ReadAllText(Path.Combine(WorkbookProcess.Repository, "README.md"));

    private static IEnumerable<string> Blocks(string text, string language) =>
        Block().Matches(text).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["code"].Value);

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^ *```(?<language>\w+)\n(?<code>.*?)^ *```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"tools/[\w-]+\.cs")]
    private static partial Regex Script();

    [GeneratedRegex(@"\]\((?<to>(?!http)[^)#]+)\)")]
    private static partial Regex Link();
}
