using System.Text.Json;

namespace Workbook.Tests;

/// <summary>The cells of the notebooks are for an analyst to read and to change; what is long or clever belongs into the library.</summary>
public sealed class NotebookCellTests
{
    private const int MostLines = 8;
    private const double MeanLines = 3;

    private static readonly string[] ForTheLibrary =
        ["Wording.", "if (", "else", ".IsEmpty", ".Count == 0", ".Count > 0", "Finding.None"];

    private static readonly string[] OfDataFrames = [".GroupBy(", ".Filter(", ".Merge(", ".CountBy(", ".SumBy("];

    public static TheoryData<string> OnAnyArticles => Named(name => string.CompareOrdinal(name, "06") < 0);

    public static TheoryData<string> InShortCells => Named(name => !name.StartsWith("06", StringComparison.Ordinal));

    [Fact]
    public void There_are_five_on_any_articles() => Assert.Equal(5, OnAnyArticles.Count);

    [Theory, MemberData(nameof(InShortCells))]
    public void A_cell_has_eight_lines_at_most_and_three_as_a_rule(string notebook)
    {
        var lines = Code(notebook).Select(cell => cell.Split('\n').Count(line => line.Trim().Length > 0)).ToList();
        Assert.InRange(lines.Max(), 1, MostLines);
        Assert.InRange(lines.Average(), 1, MeanLines);
    }

    [Theory, MemberData(nameof(OnAnyArticles))]
    public void No_cell_does_what_the_library_is_for(string notebook) =>
        Assert.All(Code(notebook), cell => Assert.DoesNotContain(ForTheLibrary, words => cell.Contains(words, StringComparison.Ordinal)));

    [Theory, MemberData(nameof(OnAnyArticles))]
    public void A_data_frame_is_made_and_grouped_filtered_or_joined_in_a_cell_of_its_own(string notebook)
    {
        var cells = Code(notebook);
        Assert.Contains(cells, cell => cell.Contains("ToDataFrame()", StringComparison.Ordinal));
        Assert.Contains(
            cells, cell => OfDataFrames.Any(words => cell.Contains(words, StringComparison.Ordinal))
                && !cell.Contains(".Chart(", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("03-topic-counts.ipynb")]
    [InlineData("05-voices.ipynb")]
    public void A_Deedle_frame_is_resampled_over_time(string notebook) =>
        Assert.Contains(Code(notebook), cell => cell.Contains(".ResampleEquivalence(", StringComparison.Ordinal));

    [Theory, MemberData(nameof(OnAnyArticles))]
    public void What_is_true_of_the_sample_alone_is_marked_so(string notebook) => Assert.All(Cells(notebook), cell =>
        Assert.True(
            !Source(cell).Contains("Korea Herald article", StringComparison.Ordinal) && !Source(cell).Contains(
                "seeds/", StringComparison.Ordinal)
            || Tags(cell).Contains("default:input"), Source(cell)));

    private static TheoryData<string> Named(Func<string, bool> isMeant) =>
        [.. Directory.GetFiles(Path.Combine(WorkbookProcess.Repository, "notebooks"), "*.ipynb").Select(file => Path.GetFileName(file))
            .Where(isMeant).Order()];

    private static List<string> Code(string notebook) =>
        [.. Cells(notebook).Where(cell => cell.GetProperty("cell_type").GetString() == "code").Select(Source)];

    private static List<JsonElement> Cells(string notebook) =>
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(WorkbookProcess.Repository, "notebooks", notebook))).RootElement
            .GetProperty("cells")
            .EnumerateArray()];

    private static string Source(JsonElement cell) =>
        string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString()));

    private static IEnumerable<string?> Tags(JsonElement cell) => cell.GetProperty("metadata").TryGetProperty("tags", out var tags)
        ? tags.EnumerateArray().Select(tag => tag.GetString())
        : [];
}
