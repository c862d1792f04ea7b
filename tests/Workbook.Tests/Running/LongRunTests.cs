using System.Diagnostics;
using Workbook.Commands;
using Workbook.Running;

namespace Workbook.Tests;

public sealed class LongRunTests : IDisposable
{
    private const string Line = "{\"id\":\"a\",\"text\":\"“Rates will fall,” said Ada Quell, the minister of Norway.\"}\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("lange Läufe ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Much_is_read_as_little_is_whatever_the_file_is_called()
    {
        var (little, much) = (Path.Combine(_folder, "wenig.jsonl"), Path.Combine(_folder, "viel 'mehr' $x.jsonl"));
        File.WriteAllText(little, Line);
        File.WriteAllText(much, Line + new string('\n', (int)LongRun.Long));
        var expected = WorkbookProcess.Run(["quotes", little, "--format", "jsonl"]);
        var found = WorkbookProcess.Run(["quotes", much, "--format", "jsonl"]);
        Assert.Equal((0, expected.Output), (found.ExitCode, found.Output));
        Assert.NotEqual("", found.Output);
    }

    [Theory]
    [InlineData(null, "0")]
    [InlineData("1", "1")]
    public async Task A_long_run_goes_on_in_its_process_without_tiers_unless_somebody_chose(string? chosen, string expected)
    {
        if (!OperatingSystem.IsLinux())
            return;
        string[] line = [Path.Combine(AppContext.BaseDirectory, "workbook.dll"), "annotate", "-", "--format", "jsonl"];
        var start = new ProcessStartInfo("dotnet", line)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment.Remove("DOTNET_TieredCompilation");
        if (chosen is not null)
            start.Environment["DOTNET_TieredCompilation"] = chosen;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(Line);
        await process.StandardInput.FlushAsync();
        Assert.StartsWith("{\"id\":\"a\",\"quotes\":[{", await process.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        var variables = (await File.ReadAllTextAsync($"/proc/{process.Id}/environ")).Split('\0');
        Assert.Contains($"DOTNET_TieredCompilation={expected}", variables);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void Each_verb_is_found_by_the_name_it_has() =>
        Assert.Equal(WorkbookCommand.Verbs.Select(verb => verb.Name), WorkbookCommand.Verbs.Select(verb => verb.Create().Name));
}
