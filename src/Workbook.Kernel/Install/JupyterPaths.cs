namespace Workbook.Kernel;

/// <summary>Where Jupyter and VS Code look for kernels.</summary>
public static class JupyterPaths
{
    /// <summary>The folder of the user's own kernelspecs; honours <c>JUPYTER_DATA_DIR</c>.</summary>
    public static string UserKernels() => Path.Combine(DataFolder(), "kernels");

    /// <summary>The folder of kernelspecs under a prefix, as Python environments have it.</summary>
    public static string KernelsUnder(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", "kernels");

    /// <summary>Every folder that is looked in, the user's own first.</summary>
    public static IReadOnlyList<string> AllKernels()
    {
        var more = (Environment.GetEnvironmentVariable("JUPYTER_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] system = OperatingSystem.IsWindows()
            ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "jupyter", "kernels")]
            : ["/usr/local/share/jupyter/kernels", "/usr/share/jupyter/kernels"];
        return [.. more.Select(folder => Path.Combine(folder, "kernels")), UserKernels(), .. system];
    }

    private static string DataFolder()
    {
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } chosen)
            return chosen;
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsMacOS())
            return Path.Combine(home, "Library", "Jupyter");
        return Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } data
            ? Path.Combine(data, "jupyter")
            : Path.Combine(home, ".local", "share", "jupyter");
    }
}
