using System.Runtime.ExceptionServices;

namespace Workbook.Kernel;

/// <summary>Exceptions on a cell's own threads, which would end the process: they are said in the cell's output, and the kernel lives.</summary>
internal static class StrayErrors
{
    /// <summary>From here on; once a process.</summary>
    public static void Catch() => ExceptionHandling.SetUnhandledExceptionHandler(Say);

    private static bool Say(Exception error)
    {
        var traceback = ExceptionText.Failure(error, interrupted: false).Traceback;
        Console.Error.WriteLine($"An exception ended a thread of this cell; the kernel and its variables live on.\n{string.Join('\n', traceback)}");
        return true;
    }
}
