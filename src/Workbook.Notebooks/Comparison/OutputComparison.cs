using System.Globalization;

namespace Workbook.Notebooks;

/// <summary>A cell whose fresh outputs are not those that were saved.</summary>
/// <param name="Cell">Its number among all cells, from 1.</param>
/// <param name="Message">What differs, in one line.</param>
public sealed record CellDifference(int Cell, string Message);

/// <summary>
/// Compares saved outputs with fresh ones, but for what changes from run to run: execution counts, measured times, pictures
/// and the numbers' last digits. Cells tagged <c>volatile</c> are left out.
/// </summary>
public static class OutputComparison
{
    private const string Volatile = "volatile";

    /// <summary>The cells whose outputs differ, in order.</summary>
    public static IEnumerable<CellDifference> Compare(Notebook saved, Notebook fresh) =>
        Compare(saved, fresh, new OutputDifference(new UnknownPlaces(), new UnknownPlaces()));

    /// <summary>The same, with the sentences behind figures that moved.</summary>
    /// <param name="saved">The notebook as it was saved.</param>
    /// <param name="fresh">The notebook as it was run now.</param>
    /// <param name="earlier">The run whose outputs were saved, or null: it knows what stood behind them.</param>
    /// <param name="name">What the notebook's files are called by there.</param>
    /// <param name="records">The folder that the kernel recorded in.</param>
    public static IEnumerable<CellDifference> Compare(Notebook saved, Notebook fresh, RunFolder? earlier, string name, string records)
    {
        var isSaved = earlier?.NotebookOf(name) is { } published && !Compare(saved, published).Any();
        var places = new OutputDifference(
            isSaved ? earlier!.PlacesOf(name) : new UnknownPlaces(),
            NotebookEvidence.Read(records, new ArticleLibrary()) is { } evidence ? new RecordedPlaces(evidence) : new UnknownPlaces());
        return Compare(saved, fresh, places);
    }

    private static IEnumerable<CellDifference> Compare(Notebook saved, Notebook fresh, OutputDifference difference)
    {
        var pairs = saved.Cells.Zip(fresh.Cells.Where(cell => !Parameters.IsInjected(cell) || saved.Cells.Contains(cell)));
        var number = 0;
        foreach (var (before, now) in pairs)
        {
            number++;
            if (!before.HasTag(Volatile) && Message([.. before.Outputs], [.. now.Outputs], difference, number) is { } message)
                yield return new(number, message);
        }
    }

    private static string? Message(Output[] saved, Output[] fresh, OutputDifference difference, int cell)
    {
        if (saved.Length != fresh.Length)
            return $"{Count(saved.Length)} saved, {Count(fresh.Length)} now";
        var messages = saved.Zip(fresh)
            .Select((pair, i) => difference.Of(pair.First, pair.Second, cell, $"output {i + 1}: "))
            .OfType<string>()
            .ToList();
        return messages.Count == 0 ? null : string.Join(" | ", messages);
    }

    private static string Count(int outputs) => string.Create(CultureInfo.InvariantCulture, $"{outputs} output{(outputs == 1 ? "" : "s")}");
}
