using System.Collections.Concurrent;
using Spectre.Console;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>Progress as bars on a terminal, one a notebook, with the cell that is running.</summary>
internal sealed class LiveProgress(ProgressContext context, IAnsiConsole console) : IRunProgress
{
    private readonly ConcurrentDictionary<string, ProgressTask> _tasks = new();

    /// <summary>Shows the bars while work is done.</summary>
    public static Task ShowAsync(IAnsiConsole console, Func<IRunProgress, Task> work) => console.Progress()
        .Columns(new SpinnerColumn(), new ProgressBarColumn { Width = 20 }, new ElapsedTimeColumn(), new TaskDescriptionColumn
        {
            Alignment = Justify.Left
        })
        .StartAsync(context => work(new LiveProgress(context, console)));

    /// <inheritdoc/>
    public void NotebookStarted(string notebook, int cells) =>
        _tasks[notebook] = context.AddTask(Markup.Escape(notebook), maxValue: Math.Max(cells, 1));

    /// <inheritdoc/>
    public void CellStarted(string notebook, int cell, string firstLine) =>
        _tasks[notebook].Description = $"{Markup.Escape(notebook)} [grey]cell {cell}: {Markup.Escape(CellLabel.Of(firstLine))}[/]";

    /// <inheritdoc/>
    public void CellFinished(string notebook, int cell) => _tasks[notebook].Increment(1);

    /// <inheritdoc/>
    public void NotebookFinished(NotebookRun run)
    {
        var task = _tasks[run.Notebook.Path];
        task.Description = Markup.Escape(run.Notebook.Path) + (run.Succeeded ? " [green]done[/]" : " [red]failed[/]");
        task.StopTask();
    }

    /// <inheritdoc/>
    public void Note(string line) => console.MarkupLineInterpolated($"workbook: {line}");
}
