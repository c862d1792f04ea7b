using System.Runtime.ExceptionServices;

namespace Workbook.Kernel;

/// <summary>
/// Exceptions that would end the process or that nobody would hear of, of a cell's own threads and of tasks that nobody awaits: they are
/// said in a cell's output, and the kernel lives.
/// </summary>
internal static class StrayErrors
{
    // That nobody awaits a task is known once it is collected; a young one is looked for, in a few milliseconds, when the kernel is idle.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private static readonly Timer Look = new(_ => GC.Collect(generation: 1));

    /// <summary>From here on; once a process.</summary>
    public static void Catch()
    {
        ExceptionHandling.SetUnhandledExceptionHandler(Say);
        TaskScheduler.UnobservedTaskException += Say;
    }

    /// <summary>A cell has ended: soon is a good moment to look for tasks that failed.</summary>
    public static void LookSoon() => Look.Change(Quiet, Timeout.InfiniteTimeSpan);

    /// <summary>A cell begins.</summary>
    public static void DoNotLook() => Look.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    private static bool Say(Exception error)
    {
        Say("An exception ended a thread of this cell; the kernel and its variables live on.", error);
        return true;
    }

    private static void Say(object? task, UnobservedTaskExceptionEventArgs unobserved)
    {
        unobserved.SetObserved();
        foreach (var error in unobserved.Exception
            .Flatten().InnerExceptions
            .Where(error => error is not (OperationCanceledException or ThreadAbortException or ThreadInterruptedException)))
            Say("A task failed, and nothing awaited it or asked for its exception.", error);
    }

    private static void Say(string what, Exception error) =>
        Console.Error.WriteLine($"{what}\n{string.Join('\n', ExceptionText.Failure(error, interrupted: false).Traceback)}");
}
