using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Workbook.Kernel;

/// <summary>What an assembly needs of the folder it lies in.</summary>
internal static class LibraryFolder
{
    /// <summary>
    /// The assembly and all that it refers to, directly or not, that lies beside it and is not the framework's. A library
    /// that was built into the folder with all it depends on (there is a .deps.json) brings the whole folder.
    /// </summary>
    public static IReadOnlyList<string> WithWhatLiesBeside(string path) =>
        File.Exists(Path.ChangeExtension(path, ".deps.json"))
            ? [.. Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.dll").Where(IsLibrary).Prepend(path).Distinct()]
            : ReferredTo(path);

    private static bool IsLibrary(string path) => !Framework.Has(Path.GetFileNameWithoutExtension(path)) && IsAssembly(path);

    private static string[] ReferredTo(string path)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [Path.GetFileNameWithoutExtension(path)] = path };
        var open = new Queue<string>([path]);
        while (open.TryDequeue(out var next))
            foreach (var name in References(next))
            {
                var beside = Path.Combine(Path.GetDirectoryName(path)!, name + ".dll");
                if (!found.ContainsKey(name) && !Framework.Has(name) && File.Exists(beside))
                {
                    found.Add(name, beside);
                    open.Enqueue(beside);
                }
            }
        return [.. found.Values];
    }

    private static List<string> References(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        if (!file.HasMetadata)
            return [];
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    /// <summary>Whether the file is a .NET assembly.</summary>
    public static bool IsAssembly(string path)
    {
        try
        {
            AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (Exception error) when (error is BadImageFormatException or IOException)
        {
            return false;
        }
    }
}
