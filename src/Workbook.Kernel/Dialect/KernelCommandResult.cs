using Microsoft.DotNet.Interactive.Events;
using Workbook.Kernel;

namespace Microsoft.DotNet.Interactive;

/// <summary>What came of a command.</summary>
/// <param name="Events">In the order in which they happened; the last says whether it went well.</param>
public sealed record KernelCommandResult(IReadOnlyList<KernelEvent> Events)
{
    internal static KernelCommandResult Of(CellResult result)
    {
        switch (result)
        {
            case CellResult.Failed { Failure: var failure }:
                Console.Error.WriteLine(string.Join('\n', failure.Traceback));
                return new([new CommandFailed(failure.Message)]);
            case CellResult.Value { Shown: var value }:
                DisplayedValue.Show(value, []);
                return new([new ReturnValueProduced(value), new CommandSucceeded()]);
            default:
                return new([new CommandSucceeded()]);
        }
    }
}
