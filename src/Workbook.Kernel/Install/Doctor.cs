using System.Diagnostics;

namespace Workbook.Kernel;

/// <summary>What an analyst's machine has and lacks; each finding says what to do.</summary>
public static class Doctor
{
    /// <summary>Looks at the SDK, the kernelspecs, and VS Code's extensions.</summary>
    public static IReadOnlyList<Finding> Examine() => [Sdk(), .. Kernels(), .. Extensions()];

    private static Finding Sdk()
    {
        try
        {
            using var dotnet = Process.Start(new ProcessStartInfo("dotnet", ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var version = dotnet.StandardOutput.ReadToEnd().Trim();
            return version.Length > 0
                ? new Finding(true, $".NET SDK {version}")
                : new Finding(false, "no .NET SDK: install the .NET 10 SDK (#r \"nuget: …\" and building need it)");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new Finding(false, "no 'dotnet' in PATH: install the .NET 10 SDK (#r \"nuget: …\" and building need it)");
        }
    }

    private static IEnumerable<Finding> Kernels()
    {
        var all = JupyterPaths.AllKernels().SelectMany(KernelSpec.In).ToList();
        if (!all.Exists(spec => spec.IsOurs))
            yield return new Finding(false, "this kernel is not registered: run 'workbook kernel install'");
        foreach (var spec in all.Where(spec => spec.IsOurs))
            yield return spec.Command.Take(2).FirstOrDefault(word => Path.IsPathRooted(word) && !File.Exists(word)) is { } lost
                ? new Finding(false, $"{spec.Folder} starts {lost}, which is gone: run 'workbook kernel install' again")
                : new Finding(true, $"kernel {spec.Name} ({spec.DisplayName}) in {spec.Folder}");
        foreach (var spec in all.Where(spec => !spec.IsOurs && spec.Command.Any(word => word.Contains("dotnet-interactive", StringComparison.Ordinal) || word == "interactive")))
            yield return new Finding(false, $"{spec.Folder} is of .NET Interactive, which is retired: run 'workbook kernel remove --force --name {spec.Name}'");
    }

    private static IEnumerable<Finding> Extensions()
    {
        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".vscode", "extensions");
        if (!Directory.Exists(folder))
            yield break;
        var installed = Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path).ToLowerInvariant()).ToList();
        foreach (var (id, why) in ((string, string)[])[("ms-toolsai.jupyter", "runs notebooks"), ("ms-toolsai.jupyter-renderers", "draws interactive charts")])
            yield return installed.Exists(name => name.StartsWith(id + "-", StringComparison.Ordinal) && char.IsDigit(name[id.Length + 1]))
                ? new Finding(true, $"VS Code extension {id}")
                : new Finding(false, $"VS Code extension {id} is missing ({why}): install it");
        if (installed.Exists(name => name.StartsWith("ms-dotnettools.dotnet-interactive-vscode-", StringComparison.Ordinal)))
            yield return new Finding(false, "VS Code extension Polyglot Notebooks is installed; it is retired and takes C# notebooks for itself: disable it");
    }
}

/// <summary>One thing that was looked at.</summary>
/// <param name="IsFine">Whether it is as it should be.</param>
/// <param name="Text">What was found, and what to do about it when it is not fine.</param>
public sealed record Finding(bool IsFine, string Text);
