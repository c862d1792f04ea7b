namespace Workbook.Kernel.Tests;

/// <summary>The test assembly's own entry: it is the kernel process that the tests talk to.</summary>
public static class KernelProcess
{
    public static Task Main(string[] arguments) => KernelHost.RunAsync(arguments[0]);
}
