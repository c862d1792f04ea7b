using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis;
using Analysis.Charts;

namespace Workbook.Tests;

/// <summary>A server of Jupyter's classic Notebook, and a notebook opened in a headless browser as a person would see it.</summary>
internal sealed partial class ClassicNotebook : IDisposable
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly List<Process> _processes = [];
    private DevTools? _page;

    private ClassicNotebook()
    {
    }

    /// <summary>Opens a notebook and waits for its kernel.</summary>
    public static async Task<ClassicNotebook> OpenAsync(RegisteredKernel kernel, string notebook)
    {
        var opened = new ClassicNotebook();
        try
        {
            await opened.StartAsync(kernel, notebook);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    private async Task StartAsync(RegisteredKernel kernel, string notebook)
    {
        var home = await StartAsync(
            "/usr/bin/python3",
            ["-m", "notebook", "--no-browser", "--allow-root", "--ip=127.0.0.1", $"--port={FreePort()}", "--NotebookApp.token=",
                "--NotebookApp.password="],
            kernel, HomePage());
        var browser = await StartAsync(
            "/usr/bin/chromium",
            ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-port=0",
                "--window-size=1200,1000",
                $"--user-data-dir={Path.Combine(kernel.Notebooks, Guid.NewGuid().ToString("N"))}", "about:blank"],
            kernel, DevToolsAddress());
        _page = await DevTools.OpenAsync(new Uri(browser), Never);
        await _page.SendAsync("Page.navigate", new JsonObject { ["url"] = $"{home}notebooks/{notebook}" }, Never);
        await UntilAsync("window.Jupyter && Jupyter.notebook && Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected()");
    }

    /// <summary>Runs JavaScript in the page.</summary>
    public Task<string> EvaluateAsync(string script) => _page!.EvaluateAsync($"String({script})", Never);

    /// <summary>Waits until an expression of the page is true.</summary>
    public Task UntilAsync(string condition) => UntilAsync(condition, meanwhile: () => Task.Delay(100));

    /// <summary>Presses a key now and then, as a person does, until an expression of the page is true.</summary>
    public Task PressUntilAsync(string key, int code, bool shift, string condition) => UntilAsync(condition, meanwhile: async () =>
    {
        await PressAsync(key, code, shift);
        for (var waited =
            Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(10) && !await IsAsync(condition); await Task.Delay(100))
            ;
    });

    /// <summary>Runs all cells by the menu, and waits until the last is done.</summary>
    public async Task RunAllAsync()
    {
        await EvaluateAsync("document.querySelector('#run_all_cells a').click()");
        await UntilAsync("Jupyter.notebook.get_cells().filter(c => c.cell_type == 'code').every(c => typeof c.input_prompt_number == "
            + "'number') && !Jupyter.notebook.kernel_busy");
    }

    /// <summary>Adds a code cell at the end and puts the cursor behind its text.</summary>
    public Task<string> TypeCellAsync(string code) => EvaluateAsync($$"""
        (() => {
          const cell = Jupyter.notebook.insert_cell_at_bottom('code');
          cell.set_text({{JsonValue.Create(code).ToJsonString()}});
          Jupyter.notebook.select(Jupyter.notebook.find_cell_index(cell));
          Jupyter.notebook.edit_mode();
          cell.code_mirror.focus();
          cell.code_mirror.setCursor(cell.code_mirror.lineCount(), 999);
          cell.element[0].scrollIntoView();
        })()
        """);

    /// <summary>Presses a key, as a keyboard does.</summary>
    public async Task PressAsync(string key, int code, bool shift = false, bool control = false)
    {
        foreach (var type in (string[])["rawKeyDown", "keyUp"])
            await _page!.SendAsync("Input.dispatchKeyEvent", new JsonObject
            {
                ["type"] = type,
                ["key"] = key,
                ["code"] = key,
                ["windowsVirtualKeyCode"] = code,
                ["modifiers"] = (shift ? 8 : 0) | (control ? 2 : 0),
            }, Never);
    }

    private async Task<bool> IsAsync(string condition) => await EvaluateAsync($"!!({condition})") == "true";

    private async Task UntilAsync(string condition, Func<Task> meanwhile)
    {
        for (var patience = Stopwatch.StartNew(); patience.Elapsed < TimeSpan.FromMinutes(2); await meanwhile())
            if (await IsAsync(condition))
                return;
        throw new TimeoutException(
            $"after two minutes this is not so: {condition}; the page says: {await EvaluateAsync("document.body.innerText.slice(-1000)")}");
    }

    /// <summary>A picture of what the window shows.</summary>
    public async Task<byte[]> ScreenshotAsync() =>
        Convert.FromBase64String(
            (string)(await _page!.SendAsync("Page.captureScreenshot", new JsonObject { ["format"] = "png" }, Never))["data"]!);

    public void Dispose()
    {
        _page?.Dispose();
        foreach (var process in _processes)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }
    }

    // Both say on standard error where they listen.
    private async Task<string> StartAsync(string program, string[] arguments, RegisteredKernel kernel, Regex address)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = kernel.Notebooks,
            RedirectStandardError = true,
            RedirectStandardOutput = true
        };
        foreach (var (name, value) in kernel.Environment)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        _processes.Add(process);
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        while (await process.StandardError.ReadLineAsync() is { } line)
            if (address.Match(line) is { Success: true } found)
            {
                _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
                return found.Value;
            }
        throw new InvalidOperationException($"{program} ended without saying where it listens");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex HomePage();

    [GeneratedRegex(@"ws://\S+")]
    private static partial Regex DevToolsAddress();
}
