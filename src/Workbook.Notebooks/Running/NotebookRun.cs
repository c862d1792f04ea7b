namespace Workbook.Notebooks;

/// <summary>Why a notebook stopped.</summary>
/// <param name="Cell">The number of the cell among all cells, from 1; 0 when no cell was reached.</param>
/// <param name="Message">The first line of the error.</param>
public sealed record CellFailure(int Cell, string Message);

/// <summary>The outcome of running one notebook.</summary>
/// <param name="Notebook">The notebook with the outputs of this run.</param>
/// <param name="Failure">Why it stopped, or null when it ran to its end.</param>
/// <param name="Duration">How long it took, the start of its kernel included.</param>
public sealed record NotebookRun(Notebook Notebook, CellFailure? Failure, TimeSpan Duration)
{
    /// <summary>Whether every cell was run without an error.</summary>
    public bool Succeeded => Failure is null;

    /// <summary>The failure in one line: notebook, cell and first line of the error; null when there is none.</summary>
    public string? Problem => Failure is null ? null
        : Failure.Cell == 0 ? $"{Notebook.Path}: {Failure.Message}"
        : $"{Notebook.Path}: cell {Failure.Cell}: {Failure.Message}";
}
