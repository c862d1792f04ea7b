namespace Workbook.Notebooks;

/// <summary>Hears how a run goes on. Calls come from several threads at once.</summary>
public interface IRunProgress
{
    /// <summary>A notebook is about to be run.</summary>
    /// <param name="notebook">Its path.</param>
    /// <param name="cells">How many cells will be run.</param>
    void NotebookStarted(string notebook, int cells);

    /// <summary>A cell is about to be run.</summary>
    /// <param name="notebook">The notebook's path.</param>
    /// <param name="cell">The cell's number among all cells, from 1.</param>
    /// <param name="firstLine">The first line of its code.</param>
    void CellStarted(string notebook, int cell, string firstLine);

    /// <summary>A cell has been run.</summary>
    void CellFinished(string notebook, int cell);

    /// <summary>A notebook has been run, or has stopped at a cell that failed.</summary>
    void NotebookFinished(NotebookRun run);

    /// <summary>Something the user should know, in one line.</summary>
    void Note(string line);
}
