using System.Diagnostics;

namespace Workbook.Kernel.Tests;

/// <summary>Jupyter's own conformance test. It needs Debian's python3-jupyter-kernel-test, which .ci/install-clients installs.</summary>
public sealed class ConformanceTests : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private readonly string _data = Path.Combine(Path.GetTempPath(), $"jupyter-{Guid.NewGuid():N}");

    [JupyterFact]
    public void The_kernel_passes_Jupyters_conformance_test()
    {
        // The test assembly is its own kernel process.
        KernelInstallation.Install(
            Path.Combine(_data, "kernels"), "tested", _ => [KernelProgram.Dotnet, typeof(KernelProcess).Assembly.Location], force: false);
        var start = new ProcessStartInfo(Python, [Path.Combine(AppContext.BaseDirectory, "conformance.py")])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true
        };
        start.Environment["JUPYTER_PATH"] = _data;
        start.Environment["WORKBOOK_KERNEL"] = "tested";
        using var run = Process.Start(start)!;
        var output = run.StandardOutput.ReadToEndAsync();
        var errors = run.StandardError.ReadToEnd();
        run.WaitForExit();
        Assert.True(run.ExitCode == 0, errors + output.Result);
        Assert.Contains("Ran 12 tests", errors, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (Directory.Exists(_data))
            Directory.Delete(_data, recursive: true);
    }

    private sealed class JupyterFactAttribute : FactAttribute
    {
        public JupyterFactAttribute()
        {
            if (!Directory.Exists("/usr/lib/python3/dist-packages/jupyter_kernel_test"))
                Skip = "python3-jupyter-kernel-test is not installed; .ci/install-clients installs it on Debian";
        }
    }
}
