namespace Workbook.Kernel;

/// <summary>Stops the running cell, if there is one.</summary>
#pragma warning disable CA1001 // A source without a timer holds nothing to dispose of, and a cell's token outlives the cell.
internal sealed class Interrupts
#pragma warning restore CA1001
{
    private readonly Lock _lock = new();
    private CancellationTokenSource? _running;

    public CancellationToken Begin()
    {
        lock (_lock)
            return (_running = new CancellationTokenSource()).Token;
    }

    public void End()
    {
        lock (_lock)
            _running = null;
    }

    public void Interrupt()
    {
        CancellationTokenSource? running;
        lock (_lock)
            running = _running;
        running?.Cancel();
    }
}
