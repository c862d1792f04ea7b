using System.Diagnostics;

namespace Workbook.Tests;

/// <summary>Runs the command as its users do: in a process of its own.</summary>
internal static class WorkbookProcess
{
    public static string Repository { get; } = FindRepository();

    /// <summary>Runs a command line from the repository's folder.</summary>
    public static Result Run(string[] arguments, string? input = null, string? folder = null) =>
        RunProgram("dotnet", [Path.Combine(AppContext.BaseDirectory, "workbook.dll"), .. arguments], input, folder);

    /// <summary>Runs any program to its end, from the repository's folder.</summary>
    public static Result RunProgram(
        string program, string[] arguments, string? input = null, string? folder = null,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? Repository,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new Result(process.ExitCode, output.Result, error.Result);
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Analysis.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        return folder;
    }

    /// <summary>How a run ended.</summary>
    internal sealed record Result(int ExitCode, string Output, string Error);
}
