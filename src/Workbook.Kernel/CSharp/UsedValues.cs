using System.Runtime.ExceptionServices;

namespace Workbook.Kernel;

/// <summary>What the <c>using</c> variables of a cell hold, until the cell has ended and its value is shown.</summary>
internal sealed class UsedValues
{
    private readonly Stack<(object Value, bool IsAwaited)> _held = new();

    public bool IsEmpty => _held.Count == 0;

    /// <summary>Remembers what a cell's variables hold, whether or not the cell came to its end.</summary>
    public void Add(CompiledCell cell, object?[] objects)
    {
        if (cell.Used.Count == 0
            || objects.LastOrDefault(one => one?.GetType().Name == cell.Compilation.ScriptClass!.MetadataName) is not { } own)
            return;
        foreach (var variable in cell.Used)
            if (own.GetType().GetField(variable.Name)?.GetValue(own) is { } value)
                _held.Push((value, variable.IsAwaited));
    }

    /// <summary>Disposes of all of them, the latest first, and then throws what the first that failed threw.</summary>
    public async Task<object?> DisposeAsync()
    {
        ExceptionDispatchInfo? failed = null;
        while (_held.TryPop(out var held))
            try
            {
                await DisposeAsync(held.Value, held.IsAwaited).ConfigureAwait(false);
            }
            catch (Exception error)
            {
                failed ??= ExceptionDispatchInfo.Capture(error);
            }
        failed?.Throw();
        return null;
    }

    private static ValueTask DisposeAsync(object value, bool isAwaited)
    {
        if (value is IAsyncDisposable later && (isAwaited || value is not IDisposable))
            return later.DisposeAsync();
        (value as IDisposable)?.Dispose();
        return ValueTask.CompletedTask;
    }
}
