using System.Text;
using System.Text.Json.Nodes;
using NetMQ;
using NetMQ.Sockets;

namespace Workbook.Kernel.Tests;

/// <summary>What a client may rely on, over real sockets. One kernel serves them all, as it would an analyst.</summary>
public sealed class ProtocolTests(ProtocolTests.SharedKernel shared) : IClassFixture<ProtocolTests.SharedKernel>
{
    private RunningKernel Kernel => shared.Kernel;

    [Fact]
    public void Kernel_info_is_answered_on_shell_and_on_control()
    {
        foreach (var control in (bool[])[false, true])
        {
            var info = Kernel.Ask("kernel_info_request", [], control);
            Assert.Equal("ok", (string?)info["status"]);
            // The name that VS Code writes into a notebook that it saves.
            Assert.Equal("csharp", (string?)info["language_info"]!["name"]);
            Assert.Null(info["language_info"]!["codemirror_mode"]);
            Assert.Equal("5.3", (string?)info["protocol_version"]);
        }
    }

    [Fact]
    public void The_heartbeat_gives_back_what_it_is_sent()
    {
        using var heart = new RequestSocket();
        heart.Connect($"tcp://127.0.0.1:{Kernel.HeartbeatPort}");
        heart.SendFrame("ping");
        Assert.True(heart.TryReceiveFrameString(TimeSpan.FromMinutes(1), out var beat));
        Assert.Equal("ping", beat);
    }

    [Fact]
    public void A_wrongly_signed_message_is_dropped_and_the_next_one_served()
    {
        Kernel.SendFrames(Kernel.Frames("execute_request", new JsonObject { ["code"] = "var forged = 1;" }, key: "not the key"));
        var (outputs, _) = Kernel.Execute("forged");
        Assert.Contains("CS0103", (string?)outputs.Single()["evalue"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_replayed_message_is_dropped()
    {
        Kernel.Execute("var plays = 0;");
        var frames = Kernel.Frames("execute_request", new JsonObject { ["code"] = "plays++;" });
        Kernel.SendFrames(frames);
        Kernel.SendFrames(frames);
        Assert.Equal("1", Result(Kernel.Execute("plays").Outputs));
    }

    [Fact]
    public void Malformed_frames_do_not_stop_the_kernel()
    {
        var good = Kernel.Frames("kernel_info_request", []);
        Kernel.SendFrames([[0xff]]);
        Kernel.SendFrames(good[..3]);
        Kernel.SendFrames([good[0], good[1], Encoding.UTF8.GetBytes("[1"), good[3], good[4], good[5]]);
        Assert.Equal("2", Result(Kernel.Execute("1 + 1").Outputs));
    }

    [Theory]
    [InlineData("int seen = 5; Console.Write(\"in\"); while (true) { }")]
    [InlineData("int seen = 5; Console.Write(\"in\"); await Task.Delay(1_000_000);")]
    [InlineData("int seen = 5; await Task.Yield(); Console.Write(\"in\"); while (true) { }")]
    [InlineData("int seen = 5; Console.Write(\"in\"); System.Threading.Thread.Sleep(1_000_000);")]
    public void An_interrupt_stops_the_cell_within_a_second_and_keeps_its_variables(string code)
    {
        // What else runs on the machine may hold up one interrupt; it does not hold up the next one, too.
        Assert.True(IsInterruptedWithinASecond(code) || IsInterruptedWithinASecond(code), "it took longer, twice");
        Assert.Equal("5", Result(Kernel.Execute("seen").Outputs));
    }

    private bool IsInterruptedWithinASecond(string code)
    {
        var id = Kernel.Send("execute_request", new JsonObject { ["code"] = code, ["stop_on_error"] = false });
        Assert.Equal([(id, "in")], Kernel.Streams(1));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Kernel.Ask("interrupt_request", [], control: true);
        Assert.Equal("Interrupted", (string?)Kernel.Outputs(id).Single()["ename"]);
        watch.Stop();
        Kernel.ReplyTo(id);
        return watch.Elapsed < TimeSpan.FromSeconds(1);
    }

    [Theory]
    [InlineData("Enumerable.Range(0, int.MaxValue).Where(n => { if (n == 0) Console.Write(\"in\"); System.Threading.Thread.Sleep(1); "
        + "return false; })")]
    [InlineData("#!time\nEnumerable.Repeat(1, int.MaxValue).Where(n => { Console.Write(\"in\"); while (true) { } })")]
    public void An_interrupt_stops_a_query_that_is_read_only_to_be_shown(string code)
    {
        var id = Kernel.Send("execute_request", new JsonObject { ["code"] = code, ["stop_on_error"] = false });
        Assert.Equal([(id, "in")], Kernel.Streams(1));
        Kernel.Ask("interrupt_request", [], control: true);
        Assert.Equal("Interrupted", (string?)Kernel.Outputs(id).Single()["ename"]);
        Kernel.ReplyTo(id);
    }

    [Theory]
    [InlineData("Enumerable.Range(1, 2).Select(n => { Console.Write(n); return n; })")]
    [InlineData("Enumerable.Range(1, 2).Select(n => { Console.Write(n); return new { n }; })")]
    [InlineData("new SortedSet<int> { 1, 2 }.Select(n => { Console.Write(n); return n; }).Where(n => n > 5)")]
    [InlineData("async IAsyncEnumerable<int> Two() { await Task.Yield(); Console.Write(1); yield return 1; Console.Write(2); yield "
        + "return 2; }\nvar two = Two();\ntwo")]
    public void A_query_is_read_once_to_be_shown(string code) =>
        Assert.Equal("12", (string?)Kernel.Execute(code).Outputs.First()["text"]);

    [Fact]
    public void Items_that_are_awaited_are_shown_as_a_list() => Assert.Equal(
        "[ 1, 2 ]",
        Result(
            Kernel.Execute("async IAsyncEnumerable<int> Later() { yield return 1; await Task.Delay(10); yield return 2; }\nvar later = "
                + "Later();\nlater").Outputs));

    [Fact]
    public void A_value_that_cannot_be_shown_is_an_error_of_its_cell()
    {
        var (outputs, reply) = Kernel.Execute("Enumerable.Range(0, 3).Select(n => 1 / n)");
        Assert.Equal("System.DivideByZeroException", (string?)outputs.Single()["ename"]);
        Assert.EndsWith(
            "----> 1 Enumerable.Range(0, 3).Select(n => 1 / n)", (string?)outputs.Single()["traceback"]![2], StringComparison.Ordinal);
        Assert.Equal("error", (string?)reply["status"]);
    }

    [Theory]
    [InlineData("polyglot_notebook", "kernelName", "sql-news", "this part is SQL and was skipped")]
    [InlineData("dotnet_interactive", "language", "fsharp", "this part is F# and was skipped")]
    [InlineData("vscode", "languageId", "powershell", "this part is PowerShell and was skipped")]
    [InlineData("polyglot_notebook", "kernelName", "html", "text/html")]
    [InlineData("polyglot_notebook", "kernelName", "csharp", "CS0103")]
    public void A_cell_is_of_the_language_that_its_metadata_names(string owner, string member, string language, string said)
    {
        var id = Kernel.Send(
            "execute_request", new JsonObject { ["code"] = "nothing" }, new JsonObject
            {
                [owner] = new JsonObject { [member] = language }
            });
        Assert.Contains(said, Kernel.Outputs(id).Single().ToJsonString(), StringComparison.Ordinal);
        Kernel.ReplyTo(id);
    }

    [Fact]
    public void A_question_of_a_cell_goes_to_the_client_and_its_answer_comes_back()
    {
        var (outputs, _) = Kernel.Execute(
            "var answer = await Microsoft.DotNet.Interactive.Kernel.GetInputAsync(\"name?\");\nanswer", allowInput: true, answer: "Ana");
        Assert.Equal("Ana", Result(outputs));
    }

    [Fact]
    public void Reading_the_console_asks_the_client()
    {
        var (outputs, _) = Kernel.Execute("Console.ReadLine()", allowInput: true, answer: "a line");
        Assert.Equal("a line", Result(outputs));
    }

    [Fact]
    public void A_question_to_a_client_that_takes_none_is_an_error_that_says_so()
    {
        var (outputs, _) = Kernel.Execute("input(\"name?\")");
        Assert.Equal("System.NotSupportedException", (string?)outputs.Single()["ename"]);
    }

    [Fact]
    public void Completion_knows_variables_of_earlier_cells_and_counts_code_points()
    {
        Kernel.Execute("var remembered = \"text\";");
        var reply = Kernel.Ask("complete_request", new JsonObject { ["code"] = "var s = \"😀\"; rememb", ["cursor_pos"] = 19 });
        Assert.Contains("remembered", reply["matches"]!.AsArray().Select(match => (string?)match));
        Assert.Equal(13, (int)reply["cursor_start"]!);
        Assert.Equal(19, (int)reply["cursor_end"]!);
    }

    [Fact]
    public void The_first_completion_after_a_quiet_moment_finds_the_services_ready()
    {
        using var kernel = new RunningKernel();
        kernel.Execute("1");
        var (processor, quiet) = (TimeSpan.Zero, 0);
        for (var i = 0; i < 120 && quiet < 3; i++)
        {
            Thread.Sleep(1000);
            kernel.Process.Refresh();
            quiet = (kernel.Process.TotalProcessorTime - processor).TotalMilliseconds < 20 && i > 2 ? quiet + 1 : 0;
            processor = kernel.Process.TotalProcessorTime;
        }
        kernel.Ask("complete_request", new JsonObject { ["code"] = "Math.", ["cursor_pos"] = 5 });
        kernel.Process.Refresh();
        var first = (kernel.Process.TotalProcessorTime - processor).TotalMilliseconds;
        Assert.True(first < 1500, $"the first completion took {first:0} ms of processor time");
    }

    [Fact]
    public void Hover_shows_the_signature()
    {
        var reply = Kernel.Ask("inspect_request", new JsonObject { ["code"] = "Console.WriteLine", ["cursor_pos"] = 12 });
        Assert.True((bool)reply["found"]!);
        Assert.Contains("Console.WriteLine", (string?)reply["data"]!["text/plain"], StringComparison.Ordinal);
    }

    [Fact]
    public void Hover_shows_the_documentation_of_dotnet_and_of_the_analysts_own_functions()
    {
        Kernel.Execute("/// <summary>Doubles a number.</summary>\nint Twice(int x) => 2 * x;");
        Assert.Contains("Doubles a number.", Hover("Twice", 3), StringComparison.Ordinal);
        Assert.Contains("Returns the larger of two", Hover("Math.Max(1, 2)", 6), StringComparison.Ordinal);
        Assert.Contains("Projects each element of a sequence", Hover("new[] { 1 }.Select(x => x)", 14), StringComparison.Ordinal);
    }

    [Fact]
    public void Hover_among_arguments_shows_the_signatures_of_what_is_called()
    {
        var text = Hover("Math.Max(1, ", 12);
        Assert.Contains("int Math.Max(int val1, int val2)", text, StringComparison.Ordinal);
        Assert.Contains("double Math.Max(double val1, double val2)", text, StringComparison.Ordinal);
        Assert.Contains("readonly", Hover("Math.Max(DateTime", 17), StringComparison.Ordinal);
    }

    [Fact]
    public void Completion_and_hover_know_what_was_declared_anew_and_values_of_types_without_a_name()
    {
        Kernel.Execute("var turned = 1; var rows = new[] { new { Speaker = \"a\", Words = 3 } };");
        Kernel.Execute("var turned = \"text\";");
        Assert.Contains("string turned", Hover("turned", 3), StringComparison.Ordinal);
        var members = Kernel.Ask("complete_request", new JsonObject { ["code"] = "rows[0].", ["cursor_pos"] = 8 })["matches"]!
            .AsArray()
            .Select(match => (string?)match);
        Assert.Contains("Speaker", members);
    }

    private string Hover(string code, int position) =>
        (string)Kernel.Ask("inspect_request", new JsonObject { ["code"] = code, ["cursor_pos"] = position })["data"]!["text/plain"]!;

    [Theory]
    [InlineData("1 + 1", "complete")]
    [InlineData("void F() {", "incomplete")]
    [InlineData("int x = );", "invalid")]
    public void Is_complete_tells_what_enter_should_do(string code, string status) =>
        Assert.Equal(status, (string?)Kernel.Ask("is_complete_request", new JsonObject { ["code"] = code })["status"]);

    [Fact]
    public void History_finds_cells_by_their_end_and_by_a_pattern()
    {
        Kernel.Execute("\"for history\"");
        var tail = Kernel.Ask("history_request", new JsonObject { ["hist_access_type"] = "tail", ["n"] = 1 });
        Assert.Equal("\"for history\"", (string?)tail["history"]![0]![2]);
        var search = Kernel.Ask(
            "history_request", new JsonObject { ["hist_access_type"] = "search", ["pattern"] = "*for hist*", ["n"] = 5 });
        Assert.NotEmpty(search["history"]!.AsArray());
    }

    [Fact]
    public void A_comm_to_a_target_that_is_not_known_is_closed()
    {
        var id = Kernel.Send("comm_open", new JsonObject { ["comm_id"] = "c1", ["target_name"] = "nobody", ["data"] = new JsonObject() });
        var closed = Assert.Single(Kernel.Outputs(id));
        Assert.Equal("comm_close", (string?)closed["output_type"]);
        Assert.Equal("c1", (string?)closed["comm_id"]);
        Assert.Empty(Kernel.Ask("comm_info_request", [])["comms"]!.AsObject());
    }

    [Fact]
    public void A_cell_that_is_sent_on_the_reply_of_one_that_failed_is_run()
    {
        for (var i = 0; i < 20; i++)
        {
            Kernel.ReplyTo(Kernel.Send("execute_request", new JsonObject { ["code"] = "throw new Exception();" }));
            Assert.Equal("ok", (string?)Kernel.Execute("1").Reply["status"]);
        }
    }

    [Fact]
    public void Cells_that_wait_behind_a_failed_one_are_not_run()
    {
        var first = Kernel.Send(
            "execute_request", new JsonObject
            {
                ["code"] = "Console.ReadLine(); System.Threading.Thread.Sleep(500); throw new Exception(\"stop\");",
                ["allow_stdin"] = true
            });
        var second = Kernel.Send("execute_request", new JsonObject { ["code"] = "var never = 1;" });
        Kernel.Answer("");
        Assert.Equal("error", (string?)Kernel.ReplyTo(first)["status"]);
        Assert.Equal("aborted", (string?)Kernel.ReplyTo(second)["status"]);
    }

    [Fact]
    public void A_million_lines_arrive_whole_and_in_few_messages()
    {
        var (outputs, _) = Kernel.Execute("for (var i = 1; i <= 1_000_000; i++) Console.WriteLine(i);");
        var text = (string)outputs.Single()["text"]!;
        Assert.EndsWith("\n999999\n1000000\n", text, StringComparison.Ordinal);
        Assert.Equal(6_888_896, text.Length);
    }

    [Fact]
    public void A_text_of_a_hundred_megabytes_is_printed_whole()
    {
        var (outputs, _) = Kernel.Execute("Console.Write(new string('x', 100_000_000)); Console.Write(\"end\");");
        var text = (string)outputs.Single()["text"]!;
        Assert.Equal(100_000_003, text.Length);
        Assert.EndsWith("xend", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_background_task_prints_goes_to_its_own_cell()
    {
        var id = Kernel.Send(
            "execute_request", new JsonObject
            {
                ["code"] =
                    "var go = new TaskCompletionSource(); var late = Task.Run(async () => { await go.Task; Console.WriteLine(\"late\"); });"
            });
        Kernel.ReplyTo(id);
        var next = Kernel.Send("execute_request", new JsonObject { ["code"] = "go.SetResult(); await late; Console.WriteLine(\"mine\");" });
        Assert.Equal([(id, "late\n"), (next, "mine\n")], Kernel.Streams(2).OrderBy(printed => printed.Text));
        Kernel.ReplyTo(next);
    }

    [Fact]
    public void Lone_surrogates_and_a_megabyte_on_one_line_are_answered()
    {
        Assert.Equal("3", Result(Kernel.Execute("\"a\ud83db\".Length").Outputs));
        var (outputs, _) = Kernel.Execute($"\"{new string('x', 1_000_000)}\".Length");
        Assert.Equal("1000000", Result(outputs));
    }

    [Fact]
    public void A_long_value_is_folded_and_its_size_said()
    {
        var (outputs, _) = Kernel.Execute("new string('y', 1_000_000)");
        Assert.EndsWith("(folded: 1,000,000 characters in all)", Result(outputs), StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_replaces_what_was_shown_under_the_same_id()
    {
        var (outputs, _) = Kernel.Execute("var place = display(1); place.Update(2);");
        Assert.Equal(["display_data", "update_display_data"], outputs.Select(output => (string?)output["output_type"]));
        Assert.Equal((string?)outputs[0]["transient"]!["display_id"], (string?)outputs[1]["transient"]!["display_id"]);
    }

    [Fact]
    public void Clear_output_is_passed_on()
    {
        var (outputs, _) = Kernel.Execute("ClearOutput(wait: true);");
        Assert.True((bool)outputs.Single()["wait"]!);
    }

    [Fact]
    public void User_expressions_are_evaluated_after_the_cell()
    {
        var id = Kernel.Send(
            "execute_request", new JsonObject { ["code"] = "var u = 6;", ["user_expressions"] = new JsonObject { ["twice"] = "u * 2" } });
        Assert.Equal("12", (string?)Kernel.ReplyTo(id)["user_expressions"]!["twice"]!["data"]!["text/plain"]);
    }

    private static string? Result(List<JsonObject> outputs) => (string?)outputs.Last()["data"]!["text/plain"];

    public sealed class SharedKernel : IDisposable
    {
        public RunningKernel Kernel { get; } = new();

        public void Dispose() => Kernel.Dispose();
    }
}
