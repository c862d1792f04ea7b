namespace Workbook.Kernel;

/// <summary>What the dialect's static functions reach of the running kernel.</summary>
internal static class KernelServices
{
    private static InputRequests? _input;

    /// <summary>Questions to the analyst.</summary>
    /// <exception cref="InvalidOperationException">No kernel runs in this process.</exception>
    public static InputRequests Input
    {
        get => _input ?? throw new InvalidOperationException("Only a cell that a kernel runs can ask.");
        set => _input = value;
    }
}
