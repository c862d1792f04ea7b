using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Workbook.Notebooks;

/// <summary>The process of a kernel.</summary>
internal sealed class KernelProcess : IAsyncDisposable
{
    private const int InterruptSignal = 2;
    private const int KeptLines = 200;
    private const int KilledExitCode = 137;

    /// <summary>What the line that says why a process ended contains.</summary>
    private static readonly string[] Telling = ["overflow", "exception", "out of memory", "fatal"];

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _errors = new();

    private KernelProcess(Process process) => _process = process;

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>Starts a kernel on a connection file.</summary>
    /// <exception cref="NotebookException">The program cannot be started.</exception>
    public static KernelProcess Start(
        KernelSpec spec, string connectionFile, string folder, IReadOnlyDictionary<string, string> environment)
    {
        var process = new Process { StartInfo = StartInfo(spec, connectionFile, folder, environment) };
        var kernel = new KernelProcess(process);
        process.ErrorDataReceived += (_, line) => kernel.Keep(line.Data);
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            process.Dispose();
            throw new NotebookException($"the kernel '{spec.Name}' cannot be started: {spec.Command[0]}: {e.Message}", e);
        }
        process.StandardInput.Close();
        process.BeginErrorReadLine();
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return kernel;
    }

    /// <summary>Ends when the process does.</summary>
    public Task WaitForExitAsync(CancellationToken cancellation = default) => _process.WaitForExitAsync(cancellation);

    /// <summary>How the process ended: its exit code and what it last said on standard error.</summary>
    public string LastWords()
    {
        var reason = (_process.HasExited, _process.HasExited ? _process.ExitCode : 0) switch
        {
            (false, _) => "no answer",
            (_, KilledExitCode) => $"exit code {KilledExitCode}: it was killed, as Linux does with a process when memory runs out",
            (_, var code) => $"exit code {code}",
        };
        var said = _errors.FirstOrDefault(line => Telling.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
        return said is null ? reason : $"{reason}: {said.Trim()}";
    }

    /// <summary>Sends the signal that Ctrl+C sends.</summary>
    public void Interrupt()
    {
        if (!OperatingSystem.IsWindows() && !_process.HasExited)
            _ = Signal(_process.Id, InterruptSignal);
    }

    /// <summary>Ends the process and what it started.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
    }

    /// <summary>Waits a while for the process to end by itself, then ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Kill();
        }
        _process.Dispose();
    }

    private static ProcessStartInfo StartInfo(
        KernelSpec spec, string connectionFile, string folder, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(spec.Command[0])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in spec.Command.Skip(1))
            start.ArgumentList.Add(argument.Replace("{connection_file}", connectionFile, StringComparison.Ordinal));
        start.Environment["JPY_PARENT_PID"] = Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (name, value) in spec.Environment.Concat(environment))
            start.Environment[name] = value;
        return start;
    }

    private void Keep(string? line)
    {
        if (line is not null && _errors.Count < KeptLines)
            _errors.Enqueue(line);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);
}
