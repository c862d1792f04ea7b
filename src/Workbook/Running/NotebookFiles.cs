using Workbook.Commands;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>The notebooks that a command line names.</summary>
internal static class NotebookFiles
{
    /// <summary>Reads notebooks: files, and all in folders, in the order of their names.</summary>
    /// <exception cref="InputException">A path is not there, or a folder holds no notebook.</exception>
    /// <exception cref="NotebookException">A file is not a notebook.</exception>
    public static IReadOnlyList<Notebook> Read(IReadOnlyList<string> paths) =>
        [.. (paths.Count == 0 ? ["notebooks"] : paths).SelectMany(Expand).Distinct().Select(Notebook.Read)];

    private static IEnumerable<string> Expand(string path)
    {
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            throw new InputException(
                $"{path}: there is no such notebook or folder. Check the spelling, or run this where the folder lies.");
        var found = Directory.EnumerateFiles(path, "*.ipynb", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(path, file).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new InputException($"{path}: no notebook (.ipynb) in this folder. Name another.");
    }
}
