using System.Globalization;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>Progress as plain lines, for logs and pipes.</summary>
internal sealed class PlainProgress(TextWriter writer) : IRunProgress
{
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public void NotebookStarted(string notebook, int cells) => Line($"{notebook}: {cells} cells");

    /// <inheritdoc/>
    public void CellStarted(string notebook, int cell, string firstLine) => Line($"{notebook}: cell {cell}: {CellLabel.Of(firstLine)}");

    /// <inheritdoc/>
    public void CellFinished(string notebook, int cell)
    {
    }

    /// <inheritdoc/>
    public void NotebookFinished(NotebookRun run) => Line(string.Create(
        CultureInfo.InvariantCulture,
        $"{run.Notebook.Path}: {(run.Succeeded ? "done" : "failed")} after {run.Duration.TotalSeconds:0.0} s"));

    /// <inheritdoc/>
    public void Note(string line) => Line($"workbook: {line}");

    private void Line(string line)
    {
        lock (_lock)
            writer.WriteLine(line);
    }
}
