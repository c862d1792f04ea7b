using System.Diagnostics;

namespace Workbook.Kernel;

/// <summary>An exception as the analyst needs it: what went wrong, then her own lines, without the kernel's.</summary>
internal static class ExceptionText
{
    public static CellFailure Failure(Exception error, bool interrupted)
    {
        if (interrupted && error is OperationCanceledException or ThreadInterruptedException)
            return new CellFailure("Interrupted", "the cell was interrupted; variables keep their values", ["Interrupted: the cell was interrupted; variables keep their values"]);
        var lines = new List<string>();
        for (var next = error; next is not null; next = next.InnerException)
        {
            lines.Add($"{(next == error ? "" : " ---> ")}{next.GetType().FullName}: {next.Message}");
            lines.AddRange(Frames(next));
        }
        return new CellFailure(error.GetType().FullName ?? error.GetType().Name, error.Message, lines);
    }

    private static IEnumerable<string> Frames(Exception error) => new StackTrace(error, fNeedFileInfo: true)
        .GetFrames()
        .Where(frame => !IsOurs(frame))
        .Select(Line);

    private static bool IsOurs(StackFrame frame)
    {
        var type = frame.GetMethod()?.DeclaringType;
        return type?.Assembly == typeof(ExceptionText).Assembly
            || type?.Namespace is "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices" or "System.Runtime"
            || frame.GetMethod()?.Name is "<Factory>";
    }

    private static string Line(StackFrame frame)
    {
        var method = frame.GetMethod();
        var name = method?.Name is "MoveNext" or "<Initialize>" ? "" : $"{method?.DeclaringType?.Name}.{method?.Name}";
        var place = frame.GetFileName() is { } file ? $"{Cell(file)}, line {frame.GetFileLineNumber()}" : "";
        return (name.Length > 0, place.Length > 0) switch
        {
            (true, true) => $"   at {Plain(name)} in {place}",
            (false, true) => $"   at {place}",
            _ => $"   at {Plain(name)}",
        };
    }

    // The compiler puts the working directory before a cell's name.
    private static string Cell(string file) => Path.GetFileName(file).StartsWith("Cell[", StringComparison.Ordinal) ? Path.GetFileName(file) : file;

    // "Submission#3" is the compiler's name for a cell, not the analyst's.
    private static string Plain(string name) =>
        name.StartsWith("Submission#", StringComparison.Ordinal) ? name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..] : name;
}
