using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;
using DisplayedValue = Microsoft.DotNet.Interactive.DisplayedValue;

namespace Workbook.Kernel;

/// <summary>What the dialect's functions reach of the running kernel.</summary>
internal static class KernelServices
{
    private static InputRequests? _input;
    private static CellRunner? _cells;
    private static int _submitted;

    /// <summary>Questions to the analyst.</summary>
    /// <exception cref="InvalidOperationException">No kernel runs in this process.</exception>
    public static InputRequests Input => _input ?? throw new InvalidOperationException("Only a cell that a kernel runs can ask.");

    public static void Start(CellRunner cells, InputRequests input)
    {
        (_cells, _input) = (cells, input);
        Formatter.SubscribeToDisplayedValues(DisplayedValue.Show);
    }

    /// <summary>Runs code that a running cell submits.</summary>
    /// <exception cref="InvalidOperationException">No kernel runs in this process.</exception>
    public static CellResult Run(string code) => _cells is null
        ? throw new InvalidOperationException("Only a cell that a kernel runs can submit code.")
        : _cells.Run(code, $"Submitted[{Interlocked.Increment(ref _submitted)}]", Input.Interrupted);
}
