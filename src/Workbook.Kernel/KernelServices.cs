using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;
using DisplayedValue = Microsoft.DotNet.Interactive.DisplayedValue;

namespace Workbook.Kernel;

/// <summary>What the dialect's functions reach of the running kernel.</summary>
internal static class KernelServices
{
    private static InputRequests? _input;
    private static CellRunner? _cells;
    private static CSharpSession? _session;
    private static int _submitted;

    /// <summary>Questions to the analyst.</summary>
    /// <exception cref="InvalidOperationException">No kernel runs in this process.</exception>
    public static InputRequests Input => _input ?? throw new InvalidOperationException("Only a cell that a kernel runs can ask.");

    public static void Start(CellRunner cells, InputRequests input, CSharpSession session)
    {
        (_cells, _input, _session) = (cells, input, session);
        Formatter.SubscribeToDisplayedValues(DisplayedValue.Show);
    }

    /// <summary>What cells declared, a line each.</summary>
    /// <exception cref="InvalidOperationException">No kernel runs in this process.</exception>
    public static IReadOnlyList<VariableSummary> Variables() => _session is null
        ? throw new InvalidOperationException("Only a cell that a kernel runs has variables.")
        : [.. _session.Variables().Select(VariableSummary.Of)];

    /// <summary>Runs code that a running cell submits.</summary>
    /// <exception cref="InvalidOperationException">No kernel runs in this process.</exception>
    public static CellResult Run(string code) => _cells is null
        ? throw new InvalidOperationException("Only a cell that a kernel runs can submit code.")
        : _cells.Run(code, $"Submitted[{Interlocked.Increment(ref _submitted)}]", Input.Interrupted);
}
