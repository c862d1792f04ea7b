using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Workbook.Kernel.Tests;

/// <summary>files/*.ipynb, one behaviour each: run through the kernel's real sockets, they give the outputs they were saved with.</summary>
public sealed class NotebookTests : IClassFixture<NotebookTests.SharedKernel>
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "files");
    private readonly SharedKernel _shared;

    public NotebookTests(SharedKernel shared) => _shared = shared;

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Folder, "*.ipynb")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_gives_the_outputs_it_was_saved_with(string name)
    {
        var notebook = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".ipynb")))!;
        foreach (var cell in notebook["cells"]!.AsArray().Where(cell => (string?)cell!["cell_type"] == "code"))
        {
            var (outputs, _) = _shared.Kernel.Execute(Text(cell!["source"]!));
            var expected = cell["outputs"]!.AsArray();
            Assert.Equal(
                expected.Select(output => (string?)output!["output_type"]), outputs.Select(output => (string?)output["output_type"]));
            foreach (var (wanted, given) in expected.Zip(outputs))
                Same(wanted!, given);
        }
    }

    [Fact]
    public void There_are_at_least_sixty_notebooks() => Assert.True(Names().Count >= 60, $"{Names().Count} notebooks");

    private static void Same(JsonNode wanted, JsonObject given)
    {
        switch ((string?)wanted["output_type"])
        {
            case "stream":
                Assert.Equal((string?)wanted["name"], (string?)given["name"]);
                Assert.Equal(WithoutNumber(Text(wanted["text"]!)), WithoutNumber((string)given["text"]!));
                break;
            case "error":
                Assert.Equal((string?)wanted["ename"], (string?)given["ename"]);
                Assert.Contains((string)wanted["evalue"]!, (string)given["evalue"]!, StringComparison.Ordinal);
                break;
            default:
                var forms = wanted["data"]!.AsObject();
                Assert.Equal(
                    forms.Select(form => form.Key).Order(StringComparer.Ordinal),
                    given["data"]!.AsObject().Select(form => form.Key).Order(StringComparer.Ordinal));
                foreach (var (mimeType, form) in forms)
                    Assert.Equal(
                        form is JsonObject ? form.ToJsonString() : Text(form!), form is JsonObject
                            ? given["data"]![mimeType]!.ToJsonString()
                            : (string?)given["data"]![mimeType]);
                break;
        }
    }

    // A cell's number depends on which notebooks ran before.
    private static string WithoutNumber(string text) => Regex.Replace(text, @"(Cell|Submitted)\[\d+\]", "$1[n]");

    private static string Text(JsonNode text) =>
        text is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string)text!;

    /// <summary>One kernel for all of them: a later notebook is not disturbed by an earlier one, which is itself tested so.</summary>
    public sealed class SharedKernel : IDisposable
    {
        public RunningKernel Kernel { get; } = new(Folder);

        public void Dispose() => Kernel.Dispose();
    }
}
