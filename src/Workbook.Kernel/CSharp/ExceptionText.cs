using System.Diagnostics;

namespace Workbook.Kernel;

/// <summary>An exception as the analyst needs it: what went wrong, her own lines, then where in the libraries; the kernel's own frames are left out.</summary>
internal static class ExceptionText
{
    private const int ShownLines = 20;
    private const int ShownLibraryFrames = 6;

    /// <summary>The failure; <paramref name="lineOf"/> gives a line of a cell by the cell's name and the line's number from 1.</summary>
    public static CellFailure Failure(Exception error, bool interrupted, Func<string, int, string?>? lineOf = null)
    {
        if (interrupted && error is OperationCanceledException or ThreadInterruptedException)
            return new CellFailure("Interrupted", "the cell was interrupted; variables keep their values", ["Interrupted: the cell was interrupted; variables keep their values"]);
        var lines = new List<string>();
        for (var next = error; next is not null; next = next.InnerException)
        {
            lines.Add($"{(next == error ? "" : " ---> ")}{next.GetType().FullName}: {next.Message}");
            lines.AddRange(Frames(next, lineOf));
        }
        return new CellFailure(error.GetType().FullName ?? error.GetType().Name, error.Message, lines);
    }

    private static IEnumerable<string> Frames(Exception error, Func<string, int, string?>? lineOf)
    {
        var frames = new StackTrace(error, fNeedFileInfo: true).GetFrames().Where(frame => !FrameText.IsHidden(frame)).ToList();
        var own = frames.Where(FrameText.IsAnalysts).Select(frame => FrameText.Line(frame, lineOf)).ToList();
        var library = frames.TakeWhile(frame => !FrameText.IsAnalysts(frame)).Select(FrameText.Name).Distinct().ToList();
        return Folded(own).Concat(library.Count == 0 ? [] : [$"   thrown in {string.Join(" ← ", library.Take(ShownLibraryFrames))}{(library.Count > ShownLibraryFrames ? " ← …" : "")}"]);
    }

    // A recursion repeats its line: said once, with how often.
    private static List<string> Folded(List<string> lines)
    {
        var shown = new List<string>();
        for (var i = 0; i < lines.Count && shown.Count < ShownLines;)
        {
            var end = i;
            while (end < lines.Count && lines[end] == lines[i])
                end++;
            shown.Add(end - i == 1 ? lines[i] : $"{lines[i]}   ({end - i} times)");
            i = end;
        }
        return shown;
    }
}
