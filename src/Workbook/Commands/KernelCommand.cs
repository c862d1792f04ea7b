using System.CommandLine;
using Workbook.Kernel;

namespace Workbook.Commands;

/// <summary><c>workbook kernel</c>: the C# kernel itself.</summary>
internal static class KernelCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("kernel", "Runs the C# kernel, and registers it with VS Code and Jupyter.")
    {
        Start(),
    };

    private static Command Start()
    {
        var file = new Argument<string>("CONNECTION_FILE") { Description = "The file that a Jupyter client wrote for its kernel." };
        var command = new Command("start", "Runs the kernel for a Jupyter client.") { file };
        command.SetAction(async (parsed, stop) =>
        {
            try
            {
                await KernelHost.RunAsync(parsed.GetRequiredValue(file), stop).ConfigureAwait(false);
            }
            catch (KernelStartException error)
            {
                throw new InputException(error.Message);
            }
        });
        return command;
    }
}
