namespace Workbook.Notebooks;

/// <summary>
/// Cells that are true of a parameter's default alone, a sample's for instance. They carry the tag <c>default:NAME</c>, and a run that sets
/// the parameter NAME leaves them out, and with them a notebook that has no other code.
/// </summary>
public static class DefaultOnly
{
    private const string Tag = "default:";

    /// <summary>Whether a notebook has code to run when these parameters are set.</summary>
    public static bool LeavesCode(Notebook notebook, IReadOnlyDictionary<string, string> parameters) =>
        Without(notebook, parameters).Cells.Any(cell => cell.Kind == CellKind.Code)
        || notebook.Cells.All(cell => cell.Kind != CellKind.Code);

    /// <summary>The notebook as it is after a run, with the cells that the run left out in their places again, without outputs.</summary>
    /// <param name="original">The notebook before the run.</param>
    /// <param name="executed">The notebook after it.</param>
    /// <param name="parameters">The parameters that were set.</param>
    public static Notebook PutBack(Notebook original, Notebook executed, IReadOnlyDictionary<string, string> parameters)
    {
        var rest = new Queue<Cell>(executed.Cells);
        var cells = new List<Cell>();
        foreach (var cell in original.Cells.Where(cell => !Parameters.IsInjected(cell)))
        {
            cells.Add(IsLeftOut(cell, parameters) ? WithoutOutputs(cell) : rest.Dequeue());
            while (rest.TryPeek(out var next) && Parameters.IsInjected(next))
                cells.Add(rest.Dequeue());
        }
        return executed.WithCells(cells);
    }

    /// <summary>The notebook without the cells that these parameters leave out.</summary>
    internal static Notebook Without(Notebook notebook, IReadOnlyDictionary<string, string> parameters) =>
        notebook.WithCells(notebook.Cells.Where(cell => !IsLeftOut(cell, parameters)));

    private static Cell WithoutOutputs(Cell cell) => cell.Kind == CellKind.Code ? cell.WithRun(null, []) : cell;

    private static bool IsLeftOut(Cell cell, IReadOnlyDictionary<string, string> parameters) =>
        cell.Tags.Any(tag => tag.StartsWith(Tag, StringComparison.Ordinal) && parameters.ContainsKey(tag[Tag.Length..]));
}
