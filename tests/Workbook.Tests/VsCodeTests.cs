using System.Text.Json.Nodes;

namespace Workbook.Tests;

/// <summary>What the folder tells VS Code.</summary>
public sealed class VsCodeTests
{
    [Fact]
    public void Jupyter_and_its_renderers_are_recommended_and_Polyglot_is_unwanted()
    {
        var extensions = Read("extensions.json");
        Assert.Superset(
            new HashSet<string> { "ms-toolsai.jupyter", "ms-toolsai.jupyter-renderers" }, Words(extensions["recommendations"]!));
        Assert.Contains("ms-dotnettools.dotnet-interactive-vscode", Words(extensions["unwantedRecommendations"]!));
    }

    [Fact]
    public void Words_of_the_text_are_no_completions_of_csharp() =>
        Assert.Equal("off", (string?)Read("settings.json")["[csharp]"]!["editor.wordBasedSuggestions"]);

    [Fact]
    public void Tasks_install_the_kernel_run_all_notebooks_and_export_one_as_the_guides_do()
    {
        var commands = Read("tasks.json")["tasks"]!.AsArray().Select(task => (string)task!["command"]!).ToList();
        Assert.Contains("dotnet run -c Release --project src/Workbook -- kernel install", commands);
        Assert.Contains(commands, command => command.EndsWith(" run", StringComparison.Ordinal));
        Assert.Contains(commands, command => command.Contains(" export ${file} ", StringComparison.Ordinal));
        var guides = File.ReadAllText(Path.Combine(WorkbookProcess.Repository, "README.md")) + File.ReadAllText(
            Path.Combine(WorkbookProcess.Repository, "docs", "vscode.md"));
        Assert.All(
            commands, command =>
                Assert.Contains(
                    command.Replace("${file}", "notebooks/02-quote-attribution.ipynb", StringComparison.Ordinal), guides,
                    StringComparison.Ordinal));
    }

    private static JsonNode Read(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(WorkbookProcess.Repository, ".vscode", file)))!;

    private static HashSet<string> Words(JsonNode list) => [.. list.AsArray().Select(word => (string)word!)];
}
