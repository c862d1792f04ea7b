using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>The C# kernel that this program is itself.</summary>
internal static class OwnKernel
{
    /// <summary>How to start it: as it was compiled for the tool package, else this program again, as a process of its own.</summary>
    public static KernelSpec Spec { get; } = new(".net-csharp", [.. Program(), "{connection_file}"])
    {
        Language = "C#",
        InterruptsByMessage = true,
    };

    private static IEnumerable<string> Program()
    {
        if (Kernel.KernelProgram.Packed is { } compiled)
            return [Kernel.KernelProgram.Dotnet, compiled];
        var assembly = Path.Combine(AppContext.BaseDirectory, "workbook.dll");
        var program = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? [program, assembly, "kernel", "start"]
            : [program, "kernel", "start"];
    }
}
