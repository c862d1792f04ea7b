using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Workbook.Kernel.Tests;

public sealed class LifetimeTests
{
    [Fact]
    public void A_shutdown_is_answered_and_ends_the_process()
    {
        using var kernel = new RunningKernel();
        var reply = kernel.Ask("shutdown_request", new JsonObject { ["restart"] = false }, control: true);
        Assert.Equal("ok", (string?)reply["status"]);
        Assert.True(kernel.Process.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.Equal(0, kernel.Process.ExitCode);
    }

    [Theory]
    [InlineData("1;")]
    [InlineData("Console.Write(\"in\"); await Task.Delay(500); Console.Write(\"out\");")]
    public void Ctrl_C_at_the_terminal_that_the_client_runs_in_ends_neither_the_kernel_nor_its_cell(string code)
    {
        using var kernel = new RunningKernel();
        kernel.Execute("var kept = 5;");
        var id = kernel.Send("execute_request", new JsonObject { ["code"] = code });
        Signal("-INT", kernel);
        Assert.Equal("ok", (string?)kernel.ReplyTo(id)["status"]);
        Assert.Equal("5", (string?)kernel.Execute("kept").Outputs.Single()["data"]!["text/plain"]);
    }

    [Theory]
    [InlineData("-TERM")]
    [InlineData("-HUP")]
    public void A_kernel_that_the_system_tells_to_end_ends_well_in_the_midst_of_a_cell(string signal)
    {
        using var kernel = new RunningKernel();
        var id = kernel.Send("execute_request", new JsonObject { ["code"] = "Console.Write(\"in\"); while (true) { }" });
        Assert.Equal([(id, "in")], kernel.Streams(1));
        Signal(signal, kernel);
        Assert.True(kernel.Process.WaitForExit(TimeSpan.FromMinutes(1)), "it still runs");
        Assert.Equal((0, ""), (kernel.Process.ExitCode, kernel.Process.StandardError.ReadToEnd()));
        kernel.StartAnew();
        Assert.Empty(kernel.Execute("1;").Outputs);
    }

    [Fact]
    public void A_cell_that_exits_ends_the_process_with_a_reason_on_standard_error()
    {
        using var kernel = new RunningKernel();
        var id = kernel.Send("execute_request", new JsonObject { ["code"] = "Environment.Exit(3);" });
        Assert.True(kernel.Process.WaitForExit(TimeSpan.FromMinutes(1)), "it still runs");
        Assert.Equal(3, kernel.Process.ExitCode);
        Assert.Contains("ended the kernel", kernel.Process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.NotEmpty(id);
    }

    [Theory]
    [InlineData("int Deep(int n) => Deep(n + 1) + 1;\nDeep(0)", "Cell In[2], line 1, in Deep")]
    [InlineData("int Even(int n) => Odd(n);\nint Odd(int n) => Even(n + 1) + 1;\nEven(0)", "(these 2 calls ")]
    [InlineData("record Node(string Name) { public Node Next { get; set; } }\nvar node = new Node(\"a\"); node.Next = "
        + "node;\nnode.ToString()", "Node.PrintMembers")]
    [InlineData("class Person { public string Name => Name; }\nnew Person().Name", "Cell In[2], line 1, in Person.get_Name")]
    public void A_function_that_calls_itself_without_end_is_an_error_and_the_kernel_lives(string code, string said)
    {
        using var kernel = new RunningKernel();
        kernel.Execute("var kept = 5;");
        var error = kernel.Execute(code).Outputs.Single();
        Assert.Equal("System.InsufficientExecutionStackException", (string?)error["ename"]);
        var lines = error["traceback"]!.AsArray().Select(line => (string)line!).ToList();
        Assert.Contains(said, string.Join('\n', lines), StringComparison.Ordinal);
        Assert.True(lines.Count < 10, $"{lines.Count} lines");
        Assert.Equal("5", (string?)kernel.Execute("kept").Outputs.Single()["data"]!["text/plain"]);
    }

    [Fact]
    public void A_lambda_that_overflows_the_stack_ends_the_process_and_the_next_kernel_says_which_cell_it_was()
    {
        using var kernel = new RunningKernel();
        kernel.Send("execute_request", new JsonObject { ["code"] = "Func<int, int> deep = null;\ndeep = n => deep(n + 1) + 1;\ndeep(0)" });
        Assert.Contains("Stack overflow", kernel.Process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.True(kernel.Process.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.NotEqual(0, kernel.Process.ExitCode);
        kernel.StartAnew();
        var said = (string)kernel.Execute("1;").Outputs.Single()["text"]!;
        Assert.StartsWith(
            "The kernel before this one ended while it ran cell [1] (Func<int, int> deep = null;): its stack overflowed", said,
            StringComparison.Ordinal);
        Assert.Empty(kernel.Execute("1;").Outputs);
    }

    [Fact]
    public void After_a_shutdown_in_the_midst_of_a_cell_the_next_kernel_has_nothing_to_say()
    {
        using var kernel = new RunningKernel();
        kernel.Send("execute_request", new JsonObject { ["code"] = "while (true) { }" });
        kernel.Ask("shutdown_request", new JsonObject { ["restart"] = true }, control: true);
        kernel.StartAnew();
        Assert.Empty(kernel.Execute("1;").Outputs);
    }

    [Theory]
    [InlineData("new System.Threading.Thread(() => int.Parse(\"x\")).Start();")]
    [InlineData("async void Later() { await Task.Delay(1); int.Parse(\"x\"); }\nLater();")]
    [InlineData("var timer = new System.Threading.Timer(_ => int.Parse(\"x\"), null, 1, -1);")]
    public void An_exception_on_a_thread_of_the_cells_own_is_said_there_and_the_kernel_lives(string code)
    {
        using var kernel = new RunningKernel();
        kernel.Execute("var kept = 5;");
        var id = kernel.Send("execute_request", new JsonObject { ["code"] = code });
        var (cell, said) = kernel.Streams(1).Single();
        Assert.Equal(id, cell);
        Assert.StartsWith(
            "An exception ended a thread of this cell; the kernel and its variables live on.\nSystem.FormatException: The input string 'x'",
            said, StringComparison.Ordinal);
        kernel.ReplyTo(id);
        Assert.Equal("5", (string?)kernel.Execute("kept").Outputs.Single()["data"]!["text/plain"]);
    }

    [Fact]
    public void A_task_that_fails_and_that_nothing_awaits_is_said_once_it_is_collected()
    {
        using var kernel = new RunningKernel();
        kernel.Execute("_ = Task.Run(() => int.Parse(\"x\"));");
        var said = "";
        for (var waited = System.Diagnostics.Stopwatch.StartNew(); said.Length == 0 && waited.Elapsed < TimeSpan.FromMinutes(1);)
            said =
                string.Concat(kernel.Execute("System.Threading.Thread.Sleep(50); GC.Collect(); GC.WaitForPendingFinalizers();").Outputs
                    .Select(output => (string?)output["text"]));
        Assert.StartsWith(
            "A task failed, and nothing awaited it or asked for its exception.\nSystem.FormatException: The input string 'x'", said,
            StringComparison.Ordinal);
        Assert.Contains("Cell In[1], line 1", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_interrupted_cell_fails_with_after_it_was_given_up_is_not_said()
    {
        using var kernel = new RunningKernel();
        var id = kernel.Send(
            "execute_request", new JsonObject
            {
                ["code"] = "Console.Write(\"in\"); await Task.Delay(300); throw new Exception(\"late\");",
                ["stop_on_error"] = false
            });
        Assert.Equal([(id, "in")], kernel.Streams(1));
        kernel.Ask("interrupt_request", [], control: true);
        kernel.ReplyTo(id);
        Assert.Empty(kernel.Execute("await Task.Delay(1000); GC.Collect(); GC.WaitForPendingFinalizers();").Outputs);
        Assert.Empty(kernel.Execute("GC.Collect(); GC.WaitForPendingFinalizers();").Outputs);
    }

    [Fact]
    public void A_cell_that_exhausts_memory_is_told_so_and_the_kernel_lives_when_it_can()
    {
        using var kernel = new RunningKernel(environment: ("DOTNET_GCHeapHardLimit", "0x14000000"));
        var (outputs, _) = kernel.Execute("{ var all = new List<byte[]>(); while (true) all.Add(new byte[10_000_000]); }");
        Assert.Equal("System.OutOfMemoryException", (string?)outputs.Single()["ename"]);
        Assert.Equal("2", (string?)kernel.Execute("1 + 1").Outputs.Single()["data"]!["text/plain"]);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_one_line_that_names_it()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var path = Path.Combine(Path.GetTempPath(), $"connection-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(
            path,
            $$"""
            {"ip": "127.0.0.1", "key": "k", "shell_port": {{port}}, "iopub_port": {{port}},
             "stdin_port": {{port}}, "control_port": {{port}}, "hb_port": {{port}}}
            """);
        var error = await Assert.ThrowsAsync<KernelStartException>(() => KernelHost.RunAsync(path));
        Assert.Contains($"port {port} on 127.0.0.1 cannot be listened on", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        File.Delete(path);
    }

    [Theory]
    [InlineData(null, "cannot be read")]
    [InlineData("not json", "not a Jupyter connection file")]
    [InlineData("{}", "not a Jupyter connection file")]
    [InlineData("""{"ip": "127.0.0.1", "shell_port": 99999, "iopub_port": 1, "stdin_port": 1, "control_port": 1, "hb_port": 1}""",
        "99999 is not a port")]
    [InlineData("""{"ip": "example", "shell_port": 1, "iopub_port": 1, "stdin_port": 1, "control_port": 1, "hb_port": 1}""",
        "is not an address")]
    [InlineData("""
        {"transport": "ipc", "ip": "127.0.0.1", "shell_port": 1, "iopub_port": 1, "stdin_port": 1, "control_port": 1, "hb_port": 1}
        """, "transport \"ipc\" is not supported")]
    public async Task A_connection_file_that_is_missing_or_wrong_is_one_line(string? content, string message)
    {
        var path = Path.Combine(Path.GetTempPath(), $"connection-{Guid.NewGuid():N}.json");
        if (content is not null)
            await File.WriteAllTextAsync(path, content);
        var error = await Assert.ThrowsAsync<KernelStartException>(() => KernelHost.RunAsync(path));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        File.Delete(path);
    }

    private static void Signal(string signal, RunningKernel kernel)
    {
        using var kill = System.Diagnostics.Process.Start("kill", [signal, $"{kernel.Process.Id}"]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }
}
