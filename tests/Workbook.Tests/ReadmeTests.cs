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
    public void Every_file_the_README_links_is_there()
    {
        foreach (Match link in Link().Matches(Readme))
            Assert.True(Path.Exists(Path.Combine(WorkbookProcess.Repository, link.Groups["to"].Value)), $"{link.Groups["to"].Value} is missing");
    }

    private static string Readme => File.ReadAllText(Path.Combine(WorkbookProcess.Repository, "README.md"));

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Readme).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["code"].Value);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<to>(?!http)[^)#]+)\)")]
    private static partial Regex Link();
}
