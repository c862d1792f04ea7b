namespace Workbook.Jupyter;

/// <summary>An operating system, as far as Jupyter's folders differ.</summary>
public enum Platform
{
    /// <summary>Linux, and what is like it.</summary>
    Linux,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>Windows.</summary>
    Windows,
}

/// <summary>Where Jupyter and VS Code look for kernels.</summary>
/// <param name="platform">The operating system.</param>
/// <param name="variable">Gives an environment variable, or null.</param>
/// <param name="home">The user's home folder.</param>
/// <seealso href="https://docs.jupyter.org/en/latest/use/jupyter-directories.html">The places.</seealso>
public sealed class JupyterPaths(Platform platform, Func<string, string?> variable, string home)
{
    /// <summary>Those of this machine and user.</summary>
    public static JupyterPaths Here { get; } = new(
        OperatingSystem.IsWindows() ? Platform.Windows : OperatingSystem.IsMacOS() ? Platform.MacOS : Platform.Linux,
        Environment.GetEnvironmentVariable,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    /// <summary>The user's home folder.</summary>
    public string Home => home;

    /// <summary>The folder of the user's own kernelspecs; honours <c>JUPYTER_DATA_DIR</c>.</summary>
    public string UserKernels => Join(UserData, "kernels");

    /// <summary>Every folder of kernelspecs that is looked in, in the order in which they hide each other.</summary>
    public IReadOnlyList<string> AllKernels => [.. More.Append(UserData).Concat(System).Select(data => Join(data, "kernels")).Distinct()];

    private IEnumerable<string> More =>
        (Set("JUPYTER_PATH") ?? "").Split(platform == Platform.Windows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries);

    private string[] System => platform == Platform.Windows
        ? [Join(Set("PROGRAMDATA") ?? @"C:\ProgramData", "jupyter")]
        : ["/usr/local/share/jupyter", "/usr/share/jupyter"];

    private string UserData => Set("JUPYTER_DATA_DIR") ?? platform switch
    {
        Platform.Windows => Join(Set("APPDATA") ?? Join(home, "AppData", "Roaming"), "jupyter"),
        Platform.MacOS => Join(home, "Library", "Jupyter"),
        _ => Join(Set("XDG_DATA_HOME") ?? Join(home, ".local", "share"), "jupyter"),
    };

    /// <summary>The folder of kernelspecs under a prefix, as Python environments have it.</summary>
    public string KernelsUnder(string prefix) => Join(prefix, "share", "jupyter", "kernels");

    private string? Set(string name) => variable(name) is { Length: > 0 } value ? value : null;

    private string Join(params ReadOnlySpan<string> parts) => string.Join(platform == Platform.Windows ? '\\' : '/', parts);
}
