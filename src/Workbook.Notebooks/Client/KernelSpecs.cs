namespace Workbook.Notebooks;

/// <summary>Finds the kernels installed where Jupyter looks for them.</summary>
/// <seealso href="https://jupyter-client.readthedocs.io/en/stable/kernels.html#kernel-specs">The places.</seealso>
public static class KernelSpecs
{
    /// <summary>The kernel a notebook asks for: one of our own if it serves the name or the language, else an installed one.</summary>
    /// <param name="name">The kernel's name, or null for the one of the notebook's language.</param>
    /// <param name="language">The notebook's language, or null.</param>
    /// <param name="own">Kernels that need no installation.</param>
    /// <exception cref="NotebookException">There is no such kernel.</exception>
    public static KernelSpec Find(string? name, string? language, IReadOnlyCollection<KernelSpec> own) =>
        own.FirstOrDefault(spec => spec.Name == name)
        ?? own.FirstOrDefault(spec => language is not null && string.Equals(spec.Language, language, StringComparison.OrdinalIgnoreCase))
        ?? (name is null ? own.FirstOrDefault() : Installed(name))
        ?? throw new NotebookException(
            $"no kernel named '{name}' is installed (there are: {string.Join(", ", Names().Concat(own.Select(spec => spec.Name)).Distinct())}); install it or choose one by --kernel");

    /// <summary>The names of the installed kernels.</summary>
    public static IEnumerable<string> Names() =>
        Folders().Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories)
            .Where(folder => File.Exists(Path.Combine(folder, "kernel.json")))
            .Select(folder => Path.GetFileName(folder)).Distinct();

    private static KernelSpec? Installed(string name)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAny('/', '\\') || name == "..")
            return null;
        var folder = Folders().Select(folder => Path.Combine(folder, name)).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "kernel.json")));
        return folder is null ? null : KernelSpec.Read(folder);
    }

    private static IEnumerable<string> Folders() => DataFolders().Select(folder => Path.Combine(folder, "kernels"));

    private static IEnumerable<string> DataFolders()
    {
        var path = Environment.GetEnvironmentVariable("JUPYTER_PATH") ?? "";
        foreach (var folder in path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            yield return folder;
        yield return Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") ?? UserFolder();
        if (OperatingSystem.IsWindows())
            yield break;
        yield return "/usr/local/share/jupyter";
        yield return "/usr/share/jupyter";
    }

    private static string UserFolder()
    {
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsMacOS()
            ? Path.Combine(home, "Library", "Jupyter")
            : Path.Combine(Environment.GetEnvironmentVariable("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share"), "jupyter");
    }
}
