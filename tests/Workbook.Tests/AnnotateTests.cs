using System.Diagnostics;
using System.Text.Json;

namespace Workbook.Tests;

public sealed class AnnotateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Archive => Path.Combine(_folder, "archive");

    [Fact]
    public void An_archive_is_made_and_made_again_without_work()
    {
        var first = WorkbookProcess.Run(["annotate", "seeds/korea-herald", "--output", Archive]);
        Assert.Equal((0, ""), (first.ExitCode, first.Output));
        Assert.EndsWith($"1 articles in {Archive}, 0 of them from before", first.Error.Trim());
        Assert.EndsWith($"1 articles in {Archive}, 1 of them from before",
            WorkbookProcess.Run(["annotate", "seeds/korea-herald", "--output", Archive]).Error.Trim());
        Assert.All(new[] { "articles", "texts", "sentences", "quotes", "topics", "countries" }, table =>
            Assert.Single(Directory.GetFiles(Path.Combine(Archive, table), "*", SearchOption.AllDirectories)));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void Each_line_of_JSON_gets_its_line_in_order_or_an_error(string jobs)
    {
        var result = WorkbookProcess.Run(["annotate", "-", "--format", "jsonl", "--jobs", jobs], string.Join('\n', [
            Line("b", "“Rates will fall,” said Ada Quell, the minister of Norway."), "", "{\"id\":\"broken\"",
                Line("a", "Oil prices rose in Chad."),
            "{\"id\":\"c\",\"title\":4}", "17", Line("a", "Oil prices rose in Chad.")]));
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["b", "standard input#3", "a", "c", "standard input#6", "a"],
            lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(["id", "quotes", "countries", "focus", "mentions", "topics", "terms"], lines[0].EnumerateObject()
            .Select(key => key.Name));
        Assert.Equal("Ada Quell", lines[0].GetProperty("quotes")[0].GetProperty("speaker").GetString());
        Assert.Equal(1, lines[2].GetProperty("countries").GetProperty("TD").GetInt32());
        Assert.All(new[] { 1, 3, 4 }, i => Assert.Equal(["id", "error"], lines[i].EnumerateObject().Select(key => key.Name)));
        Assert.Equal(lines[2].ToString(), lines[5].ToString());
        Assert.Equal(3, result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("workbook: standard input:3: article 'standard input#3': not a JSON object", result.Error);
    }

    [Fact]
    public async Task An_answer_comes_before_the_next_line_is_given()
    {
        using var process = Start("annotate", "-", "--format", "jsonl");
        for (var i = 0; i < 3; i++)
        {
            await process.StandardInput.WriteLineAsync(Line($"{i}", "Rain fell in Peru."));
            await process.StandardInput.FlushAsync();
            var answer = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
            Assert.StartsWith($"{{\"id\":\"{i}\",\"quotes\":", answer);
        }
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void A_poisoned_article_costs_no_other_and_with_strict_the_exit_code()
    {
        var input = Path.Combine(_folder, "input.jsonl");
        File.WriteAllLines(input, [Line("a", "Rain fell in Peru."), Line("long", new string('“', 300_000)),
            Line("huge", new string('x', 7_000_000)), Line("b", "Rain.")]);
        var result = WorkbookProcess.Run(["annotate", input, "--output", Archive, "--limit-size", "200000", "--strict"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("article 'long': has 300000 characters, more than 200000: --limit-size allows more.", result.Error);
        Assert.Contains("input.jsonl:3: the line has more than ", result.Error);
        Assert.Contains($"2 articles in {Archive}, 0 of them from before", result.Error);
        Assert.Equal(0, WorkbookProcess.Run(["annotate", input, "--output", Archive]).ExitCode);
    }

    [Theory]
    [InlineData("--shard 3/2: give which of how many, from 1: --shard 3/8.", "--output", "x", "--shard", "3/2")]
    [InlineData("give the archive's folder: --output FOLDER.")]
    [InlineData("--format jsonl writes to standard output: leave --output out.", "--format", "jsonl", "--output", "x")]
    [InlineData("--jobs, --limit-size and --limit-time have to be more than 0.", "--output", "x", "--jobs", "0")]
    [InlineData("/dev/null/x: the archive can't be written: ", "--output", "/dev/null/x")]
    public void What_is_wrong_with_the_command_line_is_said_in_a_line(string message, params string[] options)
    {
        var result = WorkbookProcess.Run(["annotate", "seeds/korea-herald", .. options]);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"workbook: {message}", Assert.Single(result.Error.Trim().Split('\n')));
    }

    [Fact]
    public void Shares_of_a_folder_are_as_many_articles_as_the_folder_has()
    {
        var all = 0;
        for (var i = 1; i <= 3; i++)
        {
            var line = WorkbookProcess.Run(["annotate", "seeds", "--output", Archive, "--shard", $"{i}/3", "--jobs", "2"]).Error.Trim()
                .Split('\n')[^1];
            all += int.Parse(line.Split(' ')[0], null);
        }
        Assert.Equal(97, all);
    }

    [Fact]
    public async Task A_run_that_is_told_to_stop_keeps_what_it_has_and_one_that_is_killed_loses_a_part_at_most()
    {
        var input = Path.Combine(_folder, "input.jsonl");
        File.WriteAllLines(input, Enumerable.Range(0, 4_000).Select(i =>
            Line($"{i}",
                $"“Rates will fall {i} times,” said Ada Quell, the minister of Norway. Oil prices rose in Chad and {i} towns of Peru.")));
        foreach (var signal in new[] { "TERM", "KILL" })
        {
            using var process = Start("annotate", input, "--output", Archive);
            await Task.Delay(1_500);
            Process.Start("kill", [$"-{signal}", $"{process.Id}"]).WaitForExit();
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
            Assert.NotEqual(0, process.ExitCode);
        }
        Assert.Equal(0, WorkbookProcess.Run(["annotate", input, "--output", Archive]).ExitCode);
        Assert.EndsWith($"4000 articles in {Archive}, 4000 of them from before",
            WorkbookProcess.Run(["annotate", input, "--output", Archive]).Error.Trim());
        Assert.Empty(Directory.EnumerateFiles(Archive, "*.part", SearchOption.AllDirectories));
    }

    private static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text });

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "workbook.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
