using System.Text.Json;

namespace Workbook.Tests;

public sealed class SavedNotebookTests
{
    private const int MostBytes = 1_000_000;

    public static TheoryData<string> Notebooks =>
        [.. Directory.GetFiles(Path.Combine(WorkbookProcess.Repository, "notebooks"), "*.ipynb")
            .Select(file => Path.GetFileName(file))
            .Order()];

    [Fact]
    public void There_are_seven() => Assert.Equal(7, Notebooks.Count);

    [Theory, MemberData(nameof(Notebooks))]
    public void A_notebook_is_saved_with_its_outputs_small_and_without_errors_or_scripts(string notebook)
    {
        var file = Path.Combine(WorkbookProcess.Repository, "notebooks", notebook);
        var outputs = OutputsOf(file);
        Assert.NotEmpty(outputs);
        Assert.True(new FileInfo(file).Length < MostBytes);
        Assert.DoesNotContain(outputs, o => o.GetProperty("output_type").GetString() == "error");
        Assert.DoesNotContain(outputs, o => o.GetRawText().Contains("<script", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(Notebooks))]
    public void A_notebook_has_three_charts_or_more_each_with_a_picture_and_words_and_no_html(string notebook)
    {
        var charts = OutputsOf(Path.Combine(WorkbookProcess.Repository, "notebooks", notebook))
            .Where(o => o.TryGetProperty("data", out _)).Select(o => o.GetProperty("data"))
            .Where(d => d.TryGetProperty("application/vnd.plotly.v1+json", out _)).ToList();
        Assert.True(charts.Count >= 3, $"{charts.Count} charts");
        Assert.All(charts, data =>
            Assert.Equal(
                ["application/vnd.plotly.v1+json", "image/png", "text/plain"], data.EnumerateObject().Select(p => p.Name).Order()));
    }

    [Fact]
    public void A_label_has_one_colour_in_all_charts_of_all_notebooks()
    {
        var named = (from notebook in Directory.GetFiles(Path.Combine(WorkbookProcess.Repository, "notebooks"), "*.ipynb")
                     from output in OutputsOf(notebook)
                     where output.TryGetProperty("data", out _)
                     let chart = output.GetProperty("data")
                     where chart.TryGetProperty("application/vnd.plotly.v1+json", out _)
                     from trace in chart.GetProperty("application/vnd.plotly.v1+json").GetProperty("data").EnumerateArray()
                     where trace.TryGetProperty("name", out _) && ColourOf(trace) is not null
                     group ColourOf(trace) by trace.GetProperty("name").GetString()).ToList();
        Assert.Contains(named, label => label.Count() > 1);
        Assert.All(named, label => Assert.Single(label.Distinct()));
    }

    /// <summary>The colour of a label's lines, columns, areas or dots; null where a trace has none, as a map's land.</summary>
    private static string? ColourOf(JsonElement trace) =>
        trace.TryGetProperty("fillcolor", out var fill) ? trace.TryGetProperty("stackgroup", out _) ? fill.GetString() : null
        : trace.TryGetProperty("line", out var line) && line.TryGetProperty("color", out var ofLine) ? ofLine.GetString()
        : trace.TryGetProperty("marker", out var marker) && marker.TryGetProperty("color", out var colour)
            && colour.ValueKind == JsonValueKind.String ? colour.GetString()
        : null;

    private static List<JsonElement> OutputsOf(string file) =>
        [.. JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("cells")
        .EnumerateArray().Where(c => c.TryGetProperty("outputs", out _)).SelectMany(c => c.GetProperty("outputs").EnumerateArray())];
}
