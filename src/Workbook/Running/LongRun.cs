using System.Collections;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Workbook.Running;

/// <summary>
/// Runs with much to read are started anew, in the same process, without tiers of compilation: the program is compiled ahead, and to
/// compile again what runs often takes a sixth of such a run. A short one would take longer that way, since what is not compiled ahead
/// would be compiled with more care than it is worth; a very long one, too, since what is compiled again is a third faster. Only at the
/// start of a process can one choose. Where that can't be done, nothing is lost but time.
/// </summary>
internal static class LongRun
{
    /// <summary>From so many bytes of articles on a run is a long one.</summary>
    public const long Long = 2_000_000;

    /// <summary>Beyond so many bytes compiling again pays: 12 MB take longer with it, 57 MB without.</summary>
    private const long VeryLong = 24_000_000;

    private const string Tiers = "DOTNET_TieredCompilation";

    /// <summary>Where Linux tells the command line as it was given, .NET's own options included.</summary>
    private const string CommandLine = "/proc/self/cmdline";

    /// <summary>Starts the program anew where there is much to read, unless somebody chose how it is compiled; else comes back.</summary>
    /// <param name="bytes">How much there is to read.</param>
    public static void Expect(long bytes)
    {
        if (bytes is < Long or > VeryLong || !File.Exists(CommandLine) || Assembly.GetEntryAssembly() != typeof(LongRun).Assembly
            || Environment.GetEnvironmentVariable(Tiers) is not null || Environment.ProcessPath is not { } program)
            return;
        string[] arguments = File.ReadAllText(CommandLine).Split('\0')[..^1];
        _ = Execute(program, [.. arguments, null], [.. Variables(), $"{Tiers}=0", null]);
    }

    private static IEnumerable<string> Variables() =>
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => $"{variable.Key}={variable.Value}");

    [DllImport("libc", EntryPoint = "execve", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Execute(string file, string?[] arguments, string?[] variables);
}
