using System.Diagnostics;

namespace Workbook.Kernel;

/// <summary>An exception as the analyst needs it: what went wrong, her own lines, then where in the libraries; the kernel's own frames are left out.</summary>
internal static class ExceptionText
{
    private const int ShownLines = 20;
    private const int ShownLibraryFrames = 6;
    private const int LongestTurn = 6;

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

    // A recursion repeats its lines: said once, with how often.
    private static List<string> Folded(List<string> lines)
    {
        var shown = new List<string>();
        for (var i = 0; i < lines.Count && shown.Count < ShownLines;)
        {
            var (length, times) = Turns(lines, i);
            shown.AddRange(lines.GetRange(i, length));
            if (times > 1)
                shown[^1] += length == 1 ? $"   ({times} times)" : $"   (these {length} lines {times} times)";
            i += length * times;
        }
        return shown;
    }

    /// <summary>How many lines from here on come again at once, and how often they come in all.</summary>
    private static (int Length, int Times) Turns(List<string> lines, int start)
    {
        for (var length = 1; length <= LongestTurn; length++)
        {
            var end = start + length;
            while (end < lines.Count && lines[end] == lines[end - length])
                end++;
            if ((end - start) / length is > 1 and var times)
                return (length, times);
        }
        return (1, 1);
    }
}
