using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Workbook.Kernel;

/// <summary>Resolves <c>#r</c> inside a file that a cell <c>#load</c>s.</summary>
internal sealed class ScriptReferenceResolver : MetadataReferenceResolver
{
    public static ScriptReferenceResolver Instance { get; } = new();

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        var folder = Path.GetDirectoryName(baseFilePath);
        var path = Path.GetFullPath(reference, string.IsNullOrEmpty(folder) ? Directory.GetCurrentDirectory() : folder);
        return File.Exists(path) ? [MetadataReference.CreateFromFile(path, properties)] : [];
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 0;
}
