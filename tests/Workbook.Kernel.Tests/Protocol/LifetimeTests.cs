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
        Assert.True(kernel.Process.WaitForExit(TimeSpan.FromSeconds(10)));
        Assert.Equal(0, kernel.Process.ExitCode);
    }

    [Fact]
    public void A_cell_that_exits_ends_the_process_with_a_reason_on_standard_error()
    {
        using var kernel = new RunningKernel();
        var id = kernel.Send("execute_request", new JsonObject { ["code"] = "Environment.Exit(3);" });
        Assert.True(kernel.Process.WaitForExit(TimeSpan.FromSeconds(10)));
        Assert.Equal(3, kernel.Process.ExitCode);
        Assert.Contains("ended the kernel", kernel.Process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.NotEmpty(id);
    }

    [Theory]
    [InlineData(null, "cannot be read")]
    [InlineData("not json", "not a Jupyter connection file")]
    [InlineData("{}", "not a Jupyter connection file")]
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
}
