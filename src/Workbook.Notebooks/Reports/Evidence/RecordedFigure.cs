using System.Collections.Immutable;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>A place in an article.</summary>
/// <param name="Article">The article's number in the run's library, zero-based.</param>
/// <param name="Start">The first code unit in its text, zero-based.</param>
/// <param name="End">The one after the last.</param>
internal readonly record struct RecordedPlace(int Article, int Start, int End);

/// <summary>A bar, cell, point, row or area, and every place behind it.</summary>
/// <param name="At">Where it is in its chart (series, point) or table (row, column), zero-based.</param>
/// <param name="Title">What is counted there.</param>
/// <param name="Places">The places, in the corpus's order.</param>
internal sealed record RecordedPoint(ImmutableArray<int> At, string Title, ImmutableArray<RecordedPlace> Places);

/// <summary>A chart or table that a run showed.</summary>
/// <param name="Words">Its plain text, by which it is known again among a notebook's outputs.</param>
/// <param name="Columns">The heads of its figures; empty where none were kept.</param>
/// <param name="Rows">Its figures, a row each: numbers, texts, null.</param>
/// <param name="Points">What stands behind its points.</param>
internal sealed record RecordedFigure(
    string Words, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<JsonElement>> Rows, ImmutableArray<RecordedPoint> Points);

/// <summary>
/// The charts and tables that a notebook's kernel recorded, each to be taken once, those of the same words in their order.
/// </summary>
internal sealed class RecordedFigures
{
    private readonly Dictionary<string, Queue<RecordedFigure>> _byWords = new(StringComparer.Ordinal);

    /// <summary>These charts and tables.</summary>
    public RecordedFigures(IEnumerable<RecordedFigure> figures)
    {
        foreach (var figure in figures)
        {
            if (!_byWords.TryGetValue(figure.Words.Trim(), out var same))
                _byWords[figure.Words.Trim()] = same = new();
            same.Enqueue(figure);
        }
    }

    /// <summary>The first one of these words, or null; it can still be taken.</summary>
    public RecordedFigure? First(string words) =>
        _byWords.TryGetValue(words.Trim(), out var same) && same.TryPeek(out var figure) ? figure : null;

    /// <summary>The next one of these words, or null.</summary>
    public RecordedFigure? Take(string words) =>
        _byWords.TryGetValue(words.Trim(), out var same) && same.TryDequeue(out var figure) ? figure : null;
}
