using System.Diagnostics;

namespace Workbook.Tests;

/// <summary>The built command in a process of its own.</summary>
internal static class RunningWorkbook
{
    /// <summary>Starts it in a folder, without a browser.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "workbook.dll"), .. arguments];
        // What is started from a background job inherits that it is to ignore Ctrl+C.
        if (OperatingSystem.IsLinux())
            command = ["env", "--default-signal=INT", .. command];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["WORKBOOK_BROWSER"] = "none";
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int ExitCode, string Output, string[] Errors)> RunAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, (await output).Trim(), (await errors).Trim().Split(Environment.NewLine));
    }
}
