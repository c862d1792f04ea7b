using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Workbook.Tests;

public sealed class RunCommandTests : IDisposable
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, IndentSize = 1 };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbook-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_run_leaves_notebook_report_chart_table_and_an_index_that_links_them()
    {
        Write("first.ipynb", """var who = "a";""", """
            System.IO.File.WriteAllText(System.IO.Path.Combine(Environment.GetEnvironmentVariable("WORKBOOK_OUT"), "table.csv"), who);
            who
            """);
        var (exitCode, output, errors) = await RunAsync("run", "-p", "who=é\"b");
        Assert.True(exitCode == 0, string.Join('\n', errors));
        Assert.Equal(Path.Combine("out", "index.html"), output);
        Assert.Equal("é\"b", Read("out/first/table.csv"));
        Assert.Contains("who = \\\"é\\\\\\\"b\\\";", Read("out/first.ipynb"), StringComparison.Ordinal);
        var index = Read("out/index.html");
        Assert.All(
            ["first.html", "first.ipynb", "first/table.csv"], link => Assert.Contains($"href=\"{link}\"", index, StringComparison.Ordinal));
        Assert.Contains("notebooks/first.ipynb: cell 1: var who = \"a\";", errors);
        Assert.Contains("workbook: no Chrome, Edge or Chromium found: charts are written as HTML only, without PNG and SVG", errors);
    }

    [Fact]
    public async Task Two_runs_do_not_write_into_one_folder_and_one_that_was_killed_holds_up_none()
    {
        Write("n.ipynb", "1 + 1");
        var mark = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder.FullName, "out")).FullName, ".running");
        using (new FileStream(mark, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            var (exitCode, _, errors) = await RunAsync("run");
            Assert.Equal(2, exitCode);
            Assert.Equal(
                "workbook: out: another run writes there now; wait for it to end, or give another folder with --out",
                Assert.Single(errors));
        }
        string[] kept = ["mine.tmp", "n.html.tmp"];
        string[] unfinished = ["n.html.4711-ab0x9zq1.tmp", $"n.csv.{Guid.NewGuid():n}.tmp"];
        foreach (var file in kept.Concat(unfinished).Append(".running"))
            await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "out", file), "");
        Assert.Equal(0, (await RunAsync("run")).ExitCode);
        Assert.False(File.Exists(mark));
        Assert.Equal(kept, Directory.GetFiles(Path.GetDirectoryName(mark)!, "*.tmp").Select(file => Path.GetFileName(file)).Order());
    }

    [Fact]
    public async Task A_cell_that_throws_is_told_in_one_line_and_the_saved_notebook_is_kept()
    {
        var saved = Write("bad.ipynb", "1 + 1", "throw new InvalidOperationException(\"no\\nmore\");");
        var (exitCode, _, errors) = await RunAsync("run", "--in-place");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("workbook: notebooks/bad.ipynb: cell 2: ", errors[^1], StringComparison.Ordinal);
        Assert.Contains("no", errors[^1], StringComparison.Ordinal);
        Assert.Equal(saved, Read("notebooks/bad.ipynb"));
        Assert.Contains("\"output_type\": \"error\"", Read("out/bad.ipynb"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Charts_keep_their_names_when_their_figures_change_and_go_when_they_are_drawn_no_more()
    {
        Write("chart.ipynb", """var number = 1;""", """
            if (number == 3) throw new InvalidOperationException("no");
            foreach (var _ in new int[number])
                $"{{\"data\": [], \"layout\": {{\"title\": \"Number {number}\"}}}}".DisplayAs("application/vnd.plotly.v1+json");
            """);
        await RunAsync("run", "-p", "number=2");
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "out", "charts", "chart-mine.html"), "mine");
        string[] Charts() =>
            [.. Directory.EnumerateFiles(Path.Combine(_folder.FullName, "out", "charts"))
                .Select(file => Path.GetFileName(file)!)
                .Order(StringComparer.Ordinal)];
        Assert.Equal(["chart-chart-2.html", "chart-chart.html", "chart-mine.html"], Charts());
        await RunAsync("run", "-p", "number=1");
        Assert.Equal(["chart-chart.html", "chart-mine.html"], Charts());
        Assert.Contains("Number 1", Read("out/charts/chart-chart.html"), StringComparison.Ordinal);
        var (exitCode, _, _) = await RunAsync("run", "-p", "number=3");
        Assert.Equal(1, exitCode);
        Assert.Equal(["chart-chart.html", "chart-mine.html"], Charts());
    }

    [Fact]
    public async Task A_notebook_written_in_place_holds_no_path_of_this_machine()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "my", "articles"));
        Write("n.ipynb", """var input = "../seeds";""", """input + "/x.txt" """);
        Assert.Equal(0, (await RunAsync("run", "--in-place", "-p", "input=my/articles")).ExitCode);
        Assert.DoesNotContain(_folder.FullName, Read("notebooks/n.ipynb"), StringComparison.Ordinal);
        Assert.Contains("my/articles/x.txt", Read("notebooks/n.ipynb"), StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("run", "--in-place", "-p", "input=" + Path.Combine(_folder.FullName, "my", "articles"))).ExitCode);
        Assert.DoesNotContain(_folder.FullName, Read("notebooks/n.ipynb"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_that_exits_ends_its_kernel_and_not_the_run()
    {
        Write("exit.ipynb", "Environment.Exit(3);");
        Write("good.ipynb", "1 + 1");
        var (exitCode, _, errors) = await RunAsync("run");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("workbook: notebooks/exit.ipynb: cell 1: the kernel died (exit code 3", errors[^1], StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.FullName, "out", "good.html")));
    }

    [Fact]
    public async Task A_cell_that_never_ends_is_stopped()
    {
        Write("loop.ipynb", "while (true) { }");
        var (exitCode, _, errors) = await RunAsync("run", "--timeout", "1");
        Assert.Equal(1, exitCode);
        Assert.Equal("workbook: notebooks/loop.ipynb: cell 1: ran longer than 1 s; make it faster or raise --timeout", errors[^1]);
    }

    [Fact]
    public async Task A_check_passes_on_fresh_outputs_and_names_the_cell_that_changed()
    {
        Write("n.ipynb", "1 + 1", "\"two\"");
        Assert.Equal(0, (await RunAsync("run", "--in-place")).ExitCode);
        Assert.Equal(0, (await RunAsync("run", "--check")).ExitCode);
        var file = Path.Combine(_folder.FullName, "notebooks", "n.ipynb");
        await File.WriteAllTextAsync(
            file, Read("notebooks/n.ipynb").Replace("      \"two\"\n", "      \"three\"\n", StringComparison.Ordinal));
        var (exitCode, _, errors) = await RunAsync("run", "--check");
        Assert.Equal(1, exitCode);
        Assert.Equal("workbook: notebooks/n.ipynb: cell 2: output 1: text/plain: line 1: saved 'three', now 'two'", errors[^1]);
    }

    [Theory]
    [InlineData("workbook: notebooks/x.ipynb: line 1: not JSON, so not a notebook; open it in a text editor and mend that line, or "
        + "restore it", "run")]
    [InlineData("workbook: none: there is no such notebook or folder. Check the spelling, or run this where the folder lies.",
        "run", "none")]
    [InlineData("workbook: -p limit: write it as name=value.", "run", "-p", "limit")]
    [InlineData("workbook: --timeout must be a number of seconds greater than 0.", "run", "--timeout", "0")]
    public async Task Wrong_input_is_told_in_one_line(string message, params string[] arguments)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "notebooks"));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "notebooks", "x.ipynb"), "not json");
        var (exitCode, output, errors) = await RunAsync(arguments);
        Assert.Equal((2, "", message), (exitCode, output, Assert.Single(errors)));
    }

    [Fact]
    public async Task A_run_that_is_killed_leaves_the_notebook_whole_and_no_kernel()
    {
        var saved = Write(
            "long.ipynb", "System.IO.File.WriteAllText(\"pid\", Environment.ProcessId.ToString());",
            "System.Threading.Thread.Sleep(60000);");
        using var run = RunningWorkbook.Start(_folder.FullName, "run", "--in-place");
        while (await run.StandardError.ReadLineAsync() is { } line && !line.Contains("cell 2", StringComparison.Ordinal))
            Assert.DoesNotContain("failed", line, StringComparison.Ordinal);
        run.Kill();
        await run.WaitForExitAsync();
        Assert.Equal(saved, Read("notebooks/long.ipynb"));
        Assert.Empty(Directory.EnumerateFiles(_folder.FullName, "*.tmp", SearchOption.AllDirectories));
        Assert.True(await EndsAsync(int.Parse(Read("notebooks/pid"), CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task A_run_that_is_stopped_says_so_in_one_line_and_leaves_the_notebook_whole_and_no_kernel(string signal)
    {
        var saved = Write(
            "long.ipynb", "System.IO.File.WriteAllText(\"pid\", Environment.ProcessId.ToString());",
            "System.Threading.Thread.Sleep(60000);");
        using var run = RunningWorkbook.Start(_folder.FullName, "run", "--in-place");
        while (await run.StandardError.ReadLineAsync() is { } line && !line.Contains("cell 2", StringComparison.Ordinal))
            Assert.DoesNotContain("failed", line, StringComparison.Ordinal);
        // At a terminal Ctrl+C reaches both, in any order.
        var kernel = Read("notebooks/pid");
        using var kill = Process.Start("kill", signal == "-INT" ? [signal, kernel, $"{run.Id}"] : [signal, $"{run.Id}"]);
        await run.WaitForExitAsync();
        Assert.Equal(
            (1, "workbook: stopped; what was done before is kept.\n", ""),
            (run.ExitCode, await run.StandardError.ReadToEndAsync(), await run.StandardOutput.ReadToEndAsync()));
        Assert.Equal(saved, Read("notebooks/long.ipynb"));
        Assert.Empty(Directory.EnumerateFiles(_folder.FullName, "*.tmp", SearchOption.AllDirectories));
        Assert.True(await EndsAsync(int.Parse(kernel, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task A_parameter_goes_to_the_notebooks_that_declare_it_and_must_be_declared_by_one()
    {
        Write("a.ipynb", "var year = 2025;", "year");
        Write("b.ipynb", "var month = 1;", "month");
        Assert.Equal(0, (await RunAsync("run", "-p", "year=2031")).ExitCode);
        Assert.Contains("2031", Read("out/a.ipynb"));
        Assert.DoesNotContain("2031", Read("out/b.ipynb"));
        var wrong = await RunAsync("run", "-p", "yaer=2031");
        Assert.Equal(2, wrong.ExitCode);
        Assert.Equal(
            ["workbook: notebooks/a.ipynb: there is no parameter 'yaer'; the cell tagged 'parameters' declares year"], wrong.Errors);
    }

    [Fact]
    public async Task A_path_is_meant_from_where_the_command_is_called_and_a_word_stays_a_word()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "my", "articles"));
        Write("a.ipynb", "var input = \"x\"; var word = \"y\";", "System.IO.Directory.Exists(input) + word");
        var (exitCode, _, errors) = await RunAsync("run", "-p", "input=./my/articles", "-p", "word=my");
        Assert.True(exitCode == 0, string.Join('\n', errors));
        Assert.Contains("Truemy", Read("out/a.ipynb"));
    }

    private static async Task<bool> EndsAsync(int process)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            if (Process.GetProcesses().All(running => running.Id != process))
                return true;
            await Task.Delay(100);
        }
        return false;
    }

    private Task<(int ExitCode, string Output, string[] Errors)> RunAsync(params string[] arguments) =>
        RunningWorkbook.RunAsync(_folder.FullName, arguments);

    private string Read(string file) => File.ReadAllText(Path.Combine(_folder.FullName, file));

    private string Write(string name, params string[] code)
    {
        var cells = code.Select((source, index) => new
        {
            cell_type = "code",
            execution_count = (int?)null,
            id = $"c{index}",
            metadata = index == 0 ? new { tags = new[] { "parameters" } } : new object(),
            outputs = Array.Empty<object>(),
            source,
        });
        var json = JsonSerializer.Serialize(
            new { cells, metadata = new { kernelspec = new { language = "C#", name = ".net-csharp" } }, nbformat = 4, nbformat_minor = 5 },
            Layout);
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "notebooks"));
        File.WriteAllText(Path.Combine(_folder.FullName, "notebooks", name), json);
        return json;
    }
}
