using System.Text.Json.Nodes;

namespace Workbook.Tests;

/// <summary>Jupyter's own runner executes every notebook of the project with this kernel.</summary>
public sealed class NbconvertTests(RegisteredKernel kernel) : IClassFixture<RegisteredKernel>
{
    public static TheoryData<string> Notebooks => SavedNotebookTests.Notebooks;

    [ClientTheory("nbconvert", "nbclient"), MemberData(nameof(Notebooks))]
    public void Nbconvert_executes_a_notebook_as_it_was_saved(string notebook)
    {
        var result = WorkbookProcess.RunProgram(
            "/usr/bin/python3",
            ["-m", "nbconvert", "--to", "notebook", "--execute", "--ExecutePreprocessor.timeout=300",
                "--ExecutePreprocessor.iopub_timeout=60", "--output", $"run-{notebook}", notebook],
            folder: kernel.Notebooks,
            environment: kernel.Environment);
        Assert.True(result.ExitCode == 0, result.Error);
        var saved = Path.Combine(kernel.Notebooks, notebook);
        Assert.Equal(Shapes(saved), Shapes(Path.Combine(kernel.Notebooks, $"run-{notebook}")));
    }

    // What each cell shows, by its mime types: values of the two runs may differ in what a clock or a path gives.
    private static List<string> Shapes(string file) =>
    [
        .. JsonNode.Parse(File.ReadAllText(file))!["cells"]!.AsArray().Where(cell => cell!["outputs"] is not null).Select(cell =>
            string.Join("; ", cell!["outputs"]!.AsArray().Select(output => output!["data"] is JsonObject data
                ? string.Join(", ", data.Select(form => form.Key).Order(StringComparer.Ordinal))
                : (string?)output["output_type"]))),
    ];
}
