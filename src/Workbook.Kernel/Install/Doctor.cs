using System.Diagnostics;

namespace Workbook.Kernel;

/// <summary>What an analyst's machine has and lacks; each finding says what to do.</summary>
public static class Doctor
{
    private static readonly string[] Editors = [".vscode", ".vscode-insiders", ".vscode-server", ".vscode-oss"];

    private static readonly (string Id, string Purpose)[] Wanted =
        [("ms-toolsai.jupyter", "runs notebooks"), ("ms-toolsai.jupyter-renderers", "draws interactive charts")];

    /// <summary>Looks at the SDK, the kernelspecs, and VS Code's extensions.</summary>
    /// <param name="places">Where kernels are registered.</param>
    public static IReadOnlyList<Finding> Examine(JupyterPaths places) => [Sdk(), .. Kernels(places), .. Extensions(places.Home)];

    private static Finding Sdk()
    {
        const string Todo = "install it (building, #r \"nuget: …\" and 'kernel install' need it)";
        var needed = Environment.Version.Major;
        try
        {
            using var dotnet =
                Process.Start(new ProcessStartInfo(KernelProgram.Dotnet, ["--list-sdks"]) { RedirectStandardOutput = true })!;
            var versions = dotnet.StandardOutput
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' ')[0])
                .ToList();
            return versions.FindLast(version => int.TryParse(version.Split('.')[0], out var major) && major >= needed) is { } enough
                ? new Finding(true, $".NET SDK {enough}")
                : new Finding(
                    false, $"no .NET {needed} SDK ({(versions.Count == 0 ? "none at all" : string.Join(", ", versions))}): {Todo}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new Finding(false, $"no 'dotnet' in PATH, so no .NET {needed} SDK: {Todo}");
        }
    }

    private static IEnumerable<Finding> Kernels(JupyterPaths places)
    {
        var all = places.AllKernels.SelectMany(KernelSpec.In).ToList();
        if (!all.Exists(spec => spec.IsOurs))
            yield return new Finding(false, "this kernel is not registered: run 'workbook kernel install'");
        foreach (var spec in all.Where(spec => spec.IsOurs))
            yield return spec.Command.FirstOrDefault(word => Path.IsPathRooted(word) && !File.Exists(word)) is { } lost
                ? new Finding(false, $"{spec.Folder} starts {lost}, which is gone: run 'workbook kernel install' again")
                : new Finding(true, $"kernel {spec.Name} ({spec.DisplayName}) in {spec.Folder}");
        foreach (var spec in all.Where(spec => spec.IsOfDotNetInteractive))
            yield return new Finding(false, Path.GetDirectoryName(spec.Folder) == places.UserKernels
                ? $"{spec.Folder} is of .NET Interactive, which is retired: run 'workbook kernel remove --force --name {spec.Name}'"
                : $"{spec.Folder} is of .NET Interactive, which is retired: delete that folder");
    }

    private static IEnumerable<Finding> Extensions(string home)
    {
        foreach (var folder in Editors.Select(editor => Path.Combine(home, editor, "extensions")).Where(Directory.Exists))
        {
            var installed = Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path).ToLowerInvariant()).ToList();
            foreach (var (id, purpose) in Wanted)
                yield return installed.Exists(name => IsOf(id, name))
                    ? new Finding(true, $"VS Code extension {id} in {folder}")
                    : new Finding(false, $"VS Code extension {id} ({purpose}) is not in {folder}: install it");
            if (installed.Exists(name => IsOf("ms-dotnettools.dotnet-interactive-vscode", name)))
                yield return new Finding(
                    false,
                    $"VS Code extension Polyglot Notebooks is in {folder}; it is retired and takes C# notebooks for itself: uninstall it");
        }
    }

    // A folder is named publisher.name-1.2.3, so that one extension's name may begin another's.
    private static bool IsOf(string extension, string folder) =>
        folder.Length > extension.Length + 1 && folder.StartsWith($"{extension}-", StringComparison.Ordinal)
        && char.IsAsciiDigit(folder[extension.Length + 1]);
}

/// <summary>One thing that was looked at.</summary>
/// <param name="IsFine">Whether it is as it should be.</param>
/// <param name="Text">What was found, and what to do about it when it is not fine.</param>
public sealed record Finding(bool IsFine, string Text);
