using System.Runtime;
using System.Runtime.ExceptionServices;

namespace Workbook.Kernel;

/// <summary>Runs a cell on a thread of its own that an interrupt can stop, whatever the cell is doing.</summary>
internal static class CellThread
{
    // Enough for 20,000 calls in one another that hold two hundred bytes each; what calls itself without end fills
    // it in well under a second.
    private const int StackBytes = 4 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    /// <summary>The cell's value, once all that it awaits is done.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public static object? Run(Func<Task<object?>> cell, CancellationToken interrupted)
    {
        var done = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        // Cancelling this source waits until the thread has been stopped, so the one who interrupts does not do it himself.
#pragma warning disable CA2000 // What follows an await may still need it after the cell was given up.
        var stop = new CancellationTokenSource();
#pragma warning restore CA2000
        var thread = new Thread(() => Begin(cell, done, stop.Token), StackBytes) { IsBackground = true, Name = "Cell" };
        thread.Start();
        var grace = PoliteCells.Grace;
        using var stopping = interrupted.Register(
            () => new Thread(() => Stop(thread, done.Task, grace, stop)) { IsBackground = true, Name = "Interrupt" }.Start());
        try
        {
            done.Task.Wait(interrupted);
        }
        catch (OperationCanceledException)
        {
            IsOver(done.Task, grace);
            thread.Join(Patience);
            // What it fails with after it was given up is no news.
            _ = done.Task.ContinueWith(
                late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw;
        }
        catch (AggregateException error)
        {
            ExceptionDispatchInfo.Throw(error.InnerExceptions is [var only] ? only : error);
        }
        return done.Task.Result;
    }

    private static void Stop(Thread thread, Task cell, TimeSpan grace, CancellationTokenSource stop)
    {
        // Wakes it from a sleep or a lock, which the other does not.
        thread.Interrupt();
        if (!IsOver(cell, grace))
            stop.Cancel();
    }

    private static bool IsOver(Task cell, TimeSpan grace) => ((IAsyncResult)cell).AsyncWaitHandle.WaitOne(grace);

    private static void Begin(Func<Task<object?>> cell, TaskCompletionSource<object?> done, CancellationToken interrupted)
    {
        try
        {
            CellCulture.Enter();
            SynchronizationContext.SetSynchronizationContext(new StoppableContext(interrupted));
            Task<object?>? running = null;
            Stoppable(() => running = cell(), interrupted);
            running?.ContinueWith(
                ended => Pass(ended, done), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
        catch (Exception error)
        {
            done.TrySetException(error);
        }
    }

    private static void Pass(Task<object?> ended, TaskCompletionSource<object?> done)
    {
        if (ended.IsFaulted)
            done.TrySetException(ended.Exception.InnerExceptions);
        else if (ended.IsCanceled)
            done.TrySetException(new TaskCanceledException(ended));
        else
            done.TrySetResult(ended.Result);
    }

#pragma warning disable SYSLIB0046 // The only way in .NET to stop a thread in an endless loop; the state of a notebook is worth the risk.
    private static void Stoppable(Action action, CancellationToken interrupted) => ControlledExecution.Run(action, interrupted);
#pragma warning restore SYSLIB0046

    /// <summary>
    /// Runs what follows an <c>await</c> on any free thread, but so that an interrupt stops it too. It is not tied to one
    /// thread: <c>task.Result</c> in a cell must not wait for itself.
    /// </summary>
    private sealed class StoppableContext(CancellationToken interrupted) : SynchronizationContext
    {
        public override SynchronizationContext CreateCopy() => this;

        public override void Post(SendOrPostCallback d, object? state) =>
            ThreadPool.QueueUserWorkItem(_ => Continue(d, state));

        private void Continue(SendOrPostCallback callback, object? state)
        {
            var before = Current;
            SetSynchronizationContext(this);
            try
            {
                Stoppable(() => callback(state), interrupted);
            }
            catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
            {
                // The cell has been told already.
            }
            finally
            {
                SetSynchronizationContext(before);
            }
        }
    }
}
