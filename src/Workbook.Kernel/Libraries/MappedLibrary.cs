using System.IO.MemoryMappedFiles;
using Microsoft.CodeAnalysis;

namespace Workbook.Kernel;

/// <summary>
/// An assembly that the compiler reads where it lies on disk. Of the runtime's 60 MB, most of it machine code, a cell needs little:
/// <see cref="MetadataReference.CreateFromFile(string, MetadataReferenceProperties, DocumentationProvider?)"/> copies all of it into
/// memory.
/// </summary>
/// <param name="path">The assembly; it may not be overwritten while the process runs.</param>
internal sealed class MappedLibrary(string path)
{
    private readonly MemoryMappedViewAccessor _image = Map(path);

    /// <summary>The assembly for the compiler, valid while this object is alive.</summary>
    public MetadataReference Reference(DocumentationProvider documentation)
    {
        var memory = _image.SafeMemoryMappedViewHandle;
        var module = ModuleMetadata.CreateFromImage(memory.DangerousGetHandle(), checked((int)memory.ByteLength));
        return AssemblyMetadata.Create(module).GetReference(documentation, filePath: path);
    }

    private static MemoryMappedViewAccessor Map(string path)
    {
        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read);
        return file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
    }
}
