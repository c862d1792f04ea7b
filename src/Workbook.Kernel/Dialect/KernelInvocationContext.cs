using Microsoft.DotNet.Interactive.Commands;
using Workbook.Kernel;

namespace Microsoft.DotNet.Interactive;

/// <summary>The cell that is running, as a place to show things in.</summary>
public sealed class KernelInvocationContext
{
    private readonly CellOutput _cell;

    private KernelInvocationContext(CellOutput cell) => _cell = cell;

    /// <summary>The running cell, or null outside of one.</summary>
    public static KernelInvocationContext? Current => CellOutput.Current is { } cell ? new(cell) : null;

    /// <summary>Is cancelled when the cell is interrupted.</summary>
    public CancellationToken CancellationToken { get; } = KernelServices.Input.Interrupted;

    /// <summary>The cell's own code.</summary>
    public KernelCommand Command => new SubmitCode(JsonMember.Read(_cell.Request.Content, "code"));

    /// <summary>The kernel that runs it.</summary>
    public Kernel HandlingKernel { get; } = Kernel.Current;

    /// <summary>Shows a value in the forms named, or in all that there are.</summary>
    public DisplayedValue Display(object? value, params string[] mimeTypes) => DisplayedValue.Show(value, mimeTypes, _cell);

    /// <summary>Shows text as what the mime type says that it is.</summary>
    public DisplayedValue DisplayAs(string value, string mimeType) => DisplayedValue.ShowAs(value, mimeType, _cell);

    /// <summary>Prints text.</summary>
    public void DisplayStandardOut(string output) => _cell.Write("stdout", output);

    /// <summary>Prints text as an error.</summary>
    public void DisplayStandardError(string error) => _cell.Write("stderr", error);
}
