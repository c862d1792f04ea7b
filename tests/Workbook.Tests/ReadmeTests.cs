using System.Text.Json;
using System.Text.RegularExpressions;

namespace Workbook.Tests;

public sealed partial class ReadmeTests
{
    /// <summary>What would change the machine, or is run whole by the CI script itself: only their options are checked.</summary>
    private static readonly string[] NotRunHere = ["run", "kernel"];

    public static TheoryData<string> Commands => [.. Blocks("sh").SelectMany(b => b.Split('\n')).Where(l => l.Contains("src/Workbook --", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Commands))]
    public void Every_command_in_the_README_works(string command)
    {
        var arguments = command.Split(" -- ")[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (NotRunHere.Contains(arguments[0]))
            arguments = [.. arguments.TakeWhile(a => !a.StartsWith('-')), "--help"];
        var result = WorkbookProcess.Run(arguments);
        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void The_cell_in_the_README_runs()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var library = Path.Combine(AppContext.BaseDirectory, "Analysis.dll");
            var code = Blocks("csharp").Single().Replace("../lib/Analysis.dll", library, StringComparison.Ordinal)
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
    public void Every_file_the_README_links_is_there()
    {
        foreach (Match link in Link().Matches(Readme))
            Assert.True(Path.Exists(Path.Combine(WorkbookProcess.Repository, link.Groups["to"].Value)), $"{link.Groups["to"].Value} is missing");
    }

    private static string NotebookOf(string code) => JsonSerializer.Serialize(new
    {
        cells = new[] { new { cell_type = "code", execution_count = (int?)null, metadata = new { }, outputs = Array.Empty<object>(), source = code } },
        metadata = new { kernelspec = new { display_name = ".NET (C#)", language = "C#", name = ".net-csharp" } },
        nbformat = 4,
        nbformat_minor = 4,
    });

    private static string Readme => File.ReadAllText(Path.Combine(WorkbookProcess.Repository, "README.md"));

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Readme).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["code"].Value);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<to>(?!http)[^)#]+)\)")]
    private static partial Regex Link();
}
