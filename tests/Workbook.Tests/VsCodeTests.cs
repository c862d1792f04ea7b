using System.Text.Json.Nodes;

namespace Workbook.Tests;

/// <summary>What the folder tells VS Code.</summary>
public sealed class VsCodeTests
{
    [Fact]
    public void Jupyter_and_its_renderers_are_recommended_and_Polyglot_is_unwanted()
    {
        var extensions = Read("extensions.json");
        Assert.Superset(new HashSet<string> { "ms-toolsai.jupyter", "ms-toolsai.jupyter-renderers" }, Words(extensions["recommendations"]!));
        Assert.Contains("ms-dotnettools.dotnet-interactive-vscode", Words(extensions["unwantedRecommendations"]!));
    }

    [Theory]
    [InlineData("csharp")]
    [InlineData("C#")]
    public void Completion_pops_up_after_a_dot_in_both_names_of_the_language(string language) =>
        Assert.Contains(".", Words(Read("settings.json")["jupyter.completionTriggerCharacters"]![language]!));

    [Fact]
    public void A_task_builds_the_library_and_installs_the_kernel_as_the_README_does()
    {
        var commands = Read("tasks.json")["tasks"]!.AsArray().Select(task => (string)task!["command"]!).ToList();
        Assert.Contains("dotnet run -c Release --project src/Workbook -- kernel install", commands);
        Assert.All(commands, command => Assert.Contains(command, File.ReadAllText(Path.Combine(WorkbookProcess.Repository, "README.md")), StringComparison.Ordinal));
    }

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(WorkbookProcess.Repository, ".vscode", file)))!;

    private static HashSet<string> Words(JsonNode list) => [.. list.AsArray().Select(word => (string)word!)];
}
