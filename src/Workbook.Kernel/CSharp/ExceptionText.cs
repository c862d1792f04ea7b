using System.Diagnostics;
using System.Reflection;

namespace Workbook.Kernel;

/// <summary>
/// An exception as the analyst needs it: what went wrong, her own lines, then where in the libraries; the kernel's own frames are left out.
/// </summary>
internal static class ExceptionText
{
    private const int ShownLines = 20;
    private const int ShownLibraryFrames = 6;
    private const int LongestTurn = 6;

    /// <summary>The failure; <paramref name="lineOf"/> gives a line of a cell by the cell's name and the line's number from 1.</summary>
    public static CellFailure Failure(Exception error, bool interrupted, Func<string, int, string?>? lineOf = null)
    {
        if (interrupted && error is OperationCanceledException or ThreadInterruptedException)
            return new CellFailure(
                "Interrupted", "the cell was interrupted; variables keep their values",
                ["Interrupted: the cell was interrupted; variables keep their values"]);
        var lines = new List<string>();
        for (var next = error; next is not null; next = next.InnerException)
        {
            lines.Add($"{(next == error ? "" : " ---> ")}{next.GetType().FullName}: {next.Message}");
            lines.AddRange(Frames(next, lineOf).SelectMany(frame => frame.Split('\n')));
        }
        return new CellFailure(error.GetType().FullName ?? error.GetType().Name, error.Message, lines);
    }

    private static IEnumerable<string> Frames(Exception error, Func<string, int, string?>? lineOf)
    {
        var known = new Dictionary<(MethodBase?, int), Frame>();
        var frames = new StackTrace(error, fNeedFileInfo: true)
            .GetFrames()
            .Select(frame => Read(frame, lineOf, known))
            .Where(frame => !frame.IsHidden)
            .ToList();
        var own = frames.Where(frame => frame.Line is not null).Select(frame => frame.Line!).ToList();
        var library = frames.TakeWhile(frame => frame.Line is null).Select(frame => frame.Name).Distinct().ToList();
        return Folded(own)
            .Concat(library.Count == 0
                ? []
                : [$"   thrown in "
                    + $"{string.Join(" ← ", library.Take(ShownLibraryFrames))}{(library.Count > ShownLibraryFrames ? " ← …" : "")}"]);
    }

    // A function that calls itself has a hundred thousand frames, of which hardly two differ.
    private static Frame Read(StackFrame frame, Func<string, int, string?>? lineOf, Dictionary<(MethodBase?, int), Frame> known)
    {
        var place = (frame.GetMethod(), frame.GetNativeOffset());
        if (!known.TryGetValue(place, out var read))
            known[place] = read = new Frame(
                FrameText.IsHidden(frame), FrameText.Name(frame), FrameText.IsAnalysts(frame) ? FrameText.Line(frame, lineOf) : null);
        return read;
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
                shown[^1] += length == 1 ? $"   ({times} times)" : $"   (these {length} calls {times} times)";
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

    private sealed record Frame(bool IsHidden, string Name, string? Line);
}
