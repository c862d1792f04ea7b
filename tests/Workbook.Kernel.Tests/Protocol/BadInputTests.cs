using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Workbook.Kernel.Tests;

/// <summary>Whatever comes by the sockets, the kernel goes on to serve its client.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task Connections_that_say_nothing_half_a_greeting_or_rubbish_leave_the_client_served()
    {
        using var kernel = new RunningKernel();
        using var silent = await ConnectAsync(kernel);
        using var half = await ConnectAsync(kernel);
        await half.GetStream().WriteAsync(Greeting.AsMemory(0, 9));
        using var rubbish = await ConnectAsync(kernel);
        await rubbish.GetStream().WriteAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\n\r\n"));
        using (var gone = await ConnectAsync(kernel))
            await gone.GetStream().WriteAsync(Greeting.AsMemory(0, 20));
        Assert.Equal("2", Sum(kernel));
    }

    [Theory]
    [InlineData(1L << 34)]
    [InlineData(long.MaxValue)]
    [InlineData(-1)]
    public async Task A_frame_that_claims_an_absurd_size_costs_no_memory(long size)
    {
        using var kernel = new RunningKernel();
        var before = Sum(kernel);
        kernel.Process.Refresh();
        var memory = kernel.Process.WorkingSet64;
        using var peer = await ConnectAsync(kernel);
        var stream = peer.GetStream();
        await stream.WriteAsync(Greeting);
        await stream.WriteAsync(Ready);
        var frame = new byte[9];
        frame[0] = 2;
        BinaryPrimitives.WriteInt64BigEndian(frame.AsSpan(1), size);
        await stream.WriteAsync(frame);
        await stream.WriteAsync(new byte[100_000]);
        Assert.Equal(before, Sum(kernel));
        kernel.Process.Refresh();
        Assert.True(
            kernel.Process.WorkingSet64 - memory < 200_000_000, $"{memory:N0} bytes before, {kernel.Process.WorkingSet64:N0} after");
    }

    [Fact]
    public void Requests_with_members_of_the_wrong_type_are_answered()
    {
        using var kernel = new RunningKernel();
        Assert.Equal("ok", (string?)kernel.Ask("complete_request", new JsonObject { ["code"] = 7, ["cursor_pos"] = "here" })["status"]);
        Assert.Equal(
            "ok", (string?)kernel.Ask(
                "inspect_request", new JsonObject { ["code"] = new JsonArray(), ["cursor_pos"] = long.MaxValue })["status"]);
        Assert.Equal("ok", (string?)kernel.Ask("history_request", new JsonObject { ["n"] = -5, ["hist_access_type"] = 3 })["status"]);
        Assert.Equal(
            "ok", (string?)kernel.Ask("execute_request", new JsonObject { ["silent"] = "perhaps", ["user_expressions"] = 1 })["status"]);
        Assert.Equal("ok", (string?)kernel.Ask("complete_request", new JsonObject { ["code"] = "\ud800.", ["cursor_pos"] = -3 })["status"]);
    }

    [Fact]
    public void A_page_of_nested_HTML_is_no_csharp_to_complete_or_inspect()
    {
        using var kernel = new RunningKernel();
        var code = "#!html\n" + string.Concat(Enumerable.Repeat("((<", 2000)) + "\n#!csharp\nMath.Ma";
        Assert.Equal("ok", (string?)kernel.Execute(code[..^7]).Reply["status"]);
        Assert.Equal(
            ["Max", "MaxMagnitude"],
            kernel.Ask("complete_request", new JsonObject { ["code"] = code, ["cursor_pos"] = code.Length })["matches"]!.AsArray().Select(
                match => (string?)match));
        Assert.Equal("complete", (string?)kernel.Ask("is_complete_request", new JsonObject { ["code"] = code })["status"]);
        Assert.True((bool)kernel.Ask(
            "inspect_request", new JsonObject
            {
                ["code"] = code.Replace("Math.Ma", "Math.Max", StringComparison.Ordinal),
                ["cursor_pos"] = code.Length
            })["found"]!);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("new[]{", "}")]
    [InlineData("List<", ">")]
    [InlineData("-", "")]
    [InlineData("class A{", "}")]
    public void Text_that_is_nested_too_deeply_is_an_error_and_the_kernel_lives(string open, string close)
    {
        using var kernel = new RunningKernel();
        var code = string.Concat(Enumerable.Repeat(open, 20_000)) + "1" + string.Concat(Enumerable.Repeat(close, 20_000));
        Assert.Equal(
            "more than 1,000 brackets or signs stand in one another: the C# compiler cannot read that",
            (string?)kernel.Execute(code).Outputs.Single()["evalue"]);
        foreach (var request in (string[])["complete_request", "inspect_request", "is_complete_request"])
            Assert.Equal("error", (string?)kernel.Ask(request, new JsonObject { ["code"] = code, ["cursor_pos"] = 5 })["status"]);
        Assert.Equal("2", Sum(kernel));
    }

    [Fact]
    public void A_chain_of_operators_that_the_compiler_would_not_come_to_the_end_of_is_an_error()
    {
        using var kernel = new RunningKernel();
        Assert.Equal("more than 10,000 operators in one expression: the C# compiler would not come to an end; divide it",
            (string?)kernel.Execute(string.Join('+', Enumerable.Repeat("1", 200_000))).Outputs.Single()["evalue"]);
        Assert.Equal(
            "20000", (string?)kernel.Execute(
                $"new[] {{ {string.Join(", ", Enumerable.Repeat("1 + 1", 20_000))} }}.Length").Outputs.Single()["data"]!["text/plain"]);
    }

    [Fact]
    public void Markup_of_any_length_is_no_chain_of_operators()
    {
        using var kernel = new RunningKernel();
        var table = string.Concat(Enumerable.Repeat("<td>1</td>", 10_000));
        Assert.Equal(table, ((string?)kernel.Execute($"#!html\n{table}").Outputs.Single()["data"]!["text/html"])!.Trim());
    }

    [Fact]
    public void Output_that_is_half_a_character_is_shown_as_unknown()
    {
        using var kernel = new RunningKernel();
        Assert.Equal("a\ufffd", (string?)kernel.Execute("Console.Write(\"a\\ud83d\");").Outputs.Single()["text"]);
        Assert.Equal("\ufffd", (string?)kernel.Execute("throw new Exception(\"\\ud83d\");").Outputs.Single()["evalue"]);
        Assert.Contains(
            "\ufffd", (string?)kernel.Execute("new[] { new { A = \"\\udc00\" } }").Outputs.Single()["data"]!["text/html"],
            StringComparison.Ordinal);
        Assert.Equal(
            "\ud83d\ude00", (string?)kernel.Execute("Console.Write('\\ud83d'); Console.Write('\\ude00');").Outputs.Single()["text"]);
    }

    [Fact]
    public async Task A_message_of_many_parts_whose_last_never_comes_holds_up_nobody()
    {
        using var kernel = new RunningKernel();
        using var peer = await ConnectAsync(kernel);
        await peer.GetStream().WriteAsync(Greeting);
        await peer.GetStream().WriteAsync(Ready);
        for (var i = 0; i < 1000; i++)
            await peer.GetStream().WriteAsync(new byte[] { 1, 1, (byte)'x' });
        Assert.Equal("2", Sum(kernel));
    }

    // ZMTP 3.0 with the NULL mechanism, and the command that makes a dealer ready.
    private static readonly byte[] Greeting = [0xff, 0, 0, 0, 0, 0, 0, 0, 1, 0x7f, 3, 0, .. "NULL"u8, .. new byte[48]];
    private static readonly byte[] Ready = [4, 28, 5, .. "READY"u8, 11, .. "Socket-Type"u8, 0, 0, 0, 6, .. "DEALER"u8];

    private static async Task<TcpClient> ConnectAsync(RunningKernel kernel)
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, kernel.ShellPort);
        return client;
    }

    private static string? Sum(RunningKernel kernel) => (string?)kernel.Execute("1 + 1").Outputs.Single()["data"]!["text/plain"];
}
