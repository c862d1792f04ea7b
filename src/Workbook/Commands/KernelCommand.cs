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
        Install(),
        List(),
        Remove(),
    };

    private static Command Install()
    {
        var (name, prefix, force) = (Name(), Prefix(), Force("Replace another product's kernel of that name."));
        var asItIs = new Option<bool>("--as-it-is")
        {
            Description = "Register this program as it is, instead of one compiled ahead of time, which starts faster."
        };
        var command = new Command("install", "Registers the kernel with VS Code and Jupyter, for this user.")
        {
            name,
            prefix,
            force,
            asItIs
        };
        command.SetAction(parsed =>
        {
            Func<string, IReadOnlyList<string>> program = parsed.GetValue(asItIs) ? _ => ThisProgram() : CompiledProgram;
            var spec = KernelInstallation.Install(Folder(parsed.GetValue(prefix)), parsed.GetValue(name)!, program, parsed.GetValue(force));
            Console.WriteLine($"{spec.Name} ({spec.DisplayName}) registered in {spec.Folder}");
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "Lists the kernels that VS Code and Jupyter find.");
        command.SetAction(_ =>
        {
            foreach (var spec in JupyterPaths.Here.AllKernels.SelectMany(KernelSpec.In))
                Console.WriteLine($"{spec.Name}\t{spec.DisplayName}\t{spec.Folder}{(spec.IsOurs ? "\t(this one)" : "")}");
        });
        return command;
    }

    private static Command Remove()
    {
        var (name, prefix, force) = (Name(), Prefix(), Force("Remove it even when it is another product's."));
        var command = new Command("remove", "Takes the kernel's registration away.") { name, prefix, force };
        command.SetAction(parsed =>
            KernelInstallation.Remove(Folder(parsed.GetValue(prefix)), parsed.GetValue(name)!, parsed.GetValue(force)));
        return command;
    }

    private static Option<string> Name() => new("--name") { Description = "The kernel's name.", DefaultValueFactory = _ => ".net-csharp" };

    private static Option<string?> Prefix() =>
        new("--prefix") { Description = "Register under DIR/share/jupyter instead of for the user.", HelpName = "DIR" };

    private static Option<bool> Force(string description) => new("--force") { Description = description };

    private static string Folder(string? prefix) =>
        prefix is null ? JupyterPaths.Here.UserKernels : JupyterPaths.Here.KernelsUnder(Path.GetFullPath(prefix));

    private static string[] ThisProgram() => [KernelProgram.Dotnet, typeof(KernelCommand).Assembly.Location, "kernel", "start"];

    private static IReadOnlyList<string> CompiledProgram(string folder)
    {
        if (KernelProgram.Packed is null)
            Console.Error.WriteLine("compiling the kernel ahead of time: this takes a minute or two, once for each version");
        try
        {
            return KernelProgram.Compile(folder);
        }
        catch (KernelProgramException error)
        {
            Console.Error
                .WriteLine($"workbook: the kernel could not be compiled ahead of time ({error.Message}): it is registered as it is, and "
                    + "starts more slowly");
            return ThisProgram();
        }
    }

    /// <summary>Whether the command line starts the kernel, which has its own way with Ctrl+C.</summary>
    public static bool IsStart(ParseResult parsed) => parsed.CommandResult.Command is { Name: "start" };

    private static Command Start()
    {
        var file = new Argument<string>("CONNECTION_FILE") { Description = "The file that a Jupyter client wrote for its kernel." };
        var command = new Command("start", "Runs the kernel for a Jupyter client.") { file };
        command.SetAction(async (parsed, _) =>
        {
            try
            {
                await KernelHost.RunAsync(parsed.GetRequiredValue(file)).ConfigureAwait(false);
            }
            catch (KernelStartException error)
            {
                throw new InputException(error.Message);
            }
        });
        return command;
    }
}
