namespace Workbook.Kernel;

/// <summary>
/// Makes the language services ready while the analyst reads what her first cell gave: the first completion would wait some seconds
/// for them. It gives way to a cell that comes.
/// </summary>
// A source without a timer holds nothing to dispose of, and a warm-up that gives way still looks at its token.
#pragma warning disable CA1001
internal sealed class LanguageWarmUp(LanguageService language)
#pragma warning restore CA1001
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private CancellationTokenSource _pause = new();
    private volatile bool _isDone;

    /// <summary>A cell begins.</summary>
    public void Pause() => _pause.Cancel();

    /// <summary>A cell has ended, and the kernel may be idle for a while.</summary>
    public void Resume()
    {
        if (_isDone)
            return;
        _pause = new CancellationTokenSource();
        var pause = _pause.Token;
        new Thread(() => WarmUp(pause)) { IsBackground = true, Name = "Language warm-up", Priority = ThreadPriority.BelowNormal }.Start();
    }

    private void WarmUp(CancellationToken pause)
    {
        if (pause.WaitHandle.WaitOne(Quiet))
            return;
        try
        {
            language.WarmUpAsync(pause).GetAwaiter().GetResult();
            _isDone = true;
        }
        catch (Exception)
        {
            // Given up for a cell, it begins anew when that has ended; what else is wrong, a completion that is asked for will say.
            _isDone = !pause.IsCancellationRequested;
        }
    }
}
