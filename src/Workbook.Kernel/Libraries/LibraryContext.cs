using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Workbook.Kernel;

/// <summary>
/// Where cells and the libraries they refer to live, apart from the kernel's own: the kernel's Roslyn or JSON never
/// stands in for a library's. Native libraries are found beside the dlls and under <c>runtimes/</c>.
/// </summary>
internal sealed class LibraryContext : AssemblyLoadContext
{
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Assembly> _images = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _folders = [];

    public LibraryContext() : base("Cells")
    {
    }

    /// <summary>
    /// Makes an assembly, and whatever lies in its folder, loadable. The first of a name wins, as it may be loaded already.
    /// </summary>
    public void Add(string path)
    {
        lock (_files)
        {
            _files.TryAdd(Path.GetFileNameWithoutExtension(path), path);
            var folder = Path.GetDirectoryName(path)!;
            if (!_folders.Contains(folder))
                _folders.Add(folder);
        }
    }

    /// <summary>Makes one assembly loadable, without its folder.</summary>
    public void AddAlone(string path)
    {
        lock (_files)
            _files.TryAdd(Path.GetFileNameWithoutExtension(path), path);
    }

    /// <summary>Loads an assembly that there is no file of.</summary>
    public Assembly Add(string name, byte[] image)
    {
        using var stream = new MemoryStream(image);
        lock (_files)
            return _images[name] = LoadFromStream(stream);
    }

    /// <summary>Makes the native libraries of a folder loadable.</summary>
    public void AddNative(string folder)
    {
        lock (_files)
            _folders.Add(folder);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        if (Framework.Has(name))
            return null;
        lock (_files)
        {
            if (_images.TryGetValue(name, out var image))
                return image;
            var path = _files.GetValueOrDefault(name)
                ?? _folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);
            return path is null ? null : LoadFromAssemblyPath(path);
        }
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        lock (_files)
        {
            var path = _folders.SelectMany(NativeFolders)
                .SelectMany(folder => FileNames(unmanagedDllName).Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);
            return path is null ? 0 : LoadUnmanagedDllFromPath(path);
        }
    }

    // A package keeps its native files in runtimes/RID/native beside lib/FRAMEWORK.
    private static string[] NativeFolders(string folder)
    {
        var rid = RuntimeInformation.RuntimeIdentifier;
        return
        [
            folder,
            Path.Combine(folder, "runtimes", rid, "native"),
            Path.GetFullPath(Path.Combine(folder, "..", "..", "runtimes", rid, "native")),
        ];
    }

    private static string[] FileNames(string name)
    {
        if (OperatingSystem.IsWindows())
            return [name, name + ".dll"];
        var extension = OperatingSystem.IsMacOS() ? ".dylib" : ".so";
        return [name, name + extension, "lib" + name + extension, "lib" + name];
    }
}
