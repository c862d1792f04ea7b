namespace Workbook.Notebooks;

/// <summary>Finds the kernel that a notebook asks for.</summary>
public static class KernelSpecs
{
    /// <summary>The kernel a notebook asks for: one of our own if it serves the name or the language, else an installed one.</summary>
    /// <param name="name">The kernel's name, or null for the one of the notebook's language.</param>
    /// <param name="language">The notebook's language, or null.</param>
    /// <param name="own">Kernels that need no installation.</param>
    /// <param name="folders">The folders of installed kernelspecs, in the order in which they hide each other.</param>
    /// <exception cref="NotebookException">There is no such kernel.</exception>
    public static KernelSpec Find(
        string? name, string? language, IReadOnlyCollection<KernelSpec> own, IReadOnlyCollection<string> folders) =>
        own.FirstOrDefault(spec => spec.Name == name)
        ?? own.FirstOrDefault(spec => language is not null && string.Equals(spec.Language, language, StringComparison.OrdinalIgnoreCase))
        ?? (name is null ? own.FirstOrDefault() : Installed(name, folders))
        ?? throw new NotebookException(
            $"no kernel named '{name}' is installed (there are: "
                + $"{string.Join(", ", Names(folders).Concat(own.Select(spec => spec.Name)).Distinct())}); install it or choose one by "
                + "--kernel");

    private static IEnumerable<string> Names(IReadOnlyCollection<string> folders) =>
        folders.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories)
            .Where(folder => File.Exists(Path.Combine(folder, KernelSpec.FileName)))
            .Select(folder => Path.GetFileName(folder)).Distinct();

    private static KernelSpec? Installed(string name, IReadOnlyCollection<string> folders)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAny('/', '\\') || name == "..")
            return null;
        var folder = folders.Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, KernelSpec.FileName)));
        return folder is null ? null : Read(folder);
    }

    private static KernelSpec Read(string folder)
    {
        try
        {
            return KernelSpec.Read(folder);
        }
        catch (InvalidDataException e)
        {
            throw new NotebookException(e.Message, e);
        }
    }
}
