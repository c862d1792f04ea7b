using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Kernel;

/// <summary>The assemblies that every cell sees: the .NET runtime's, and those that cells share with the kernel.</summary>
internal static class Framework
{
    private static readonly string[] Shared =
        [typeof(Framework).Assembly.Location, typeof(Formatter).Assembly.Location, typeof(IHtmlContent).Assembly.Location];

    private static readonly Lazy<Dictionary<string, string>> Paths = new(() => Directory
        .EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
        .Where(IsManaged)
        .Concat(Shared)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, StringComparer.OrdinalIgnoreCase));

    private static readonly MappedLibrary[] Libraries = [.. Paths.Value.Values.Select(path => new MappedLibrary(path))];

    /// <summary>
    /// References for the compiler. All of the runtime's: <c>dynamic</c> and <c>System.Linq.Expressions</c> fail with fewer.
    /// </summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. Libraries.Select(library => library.Reference(FrameworkDocumentation.Instance))];

    public static bool Has(string assemblyName) => Paths.Value.ContainsKey(assemblyName);

    private static bool IsManaged(string path)
    {
        var name = Path.GetFileName(path);
        return name is "mscorlib.dll" or "netstandard.dll" or "WindowsBase.dll"
            || (name.StartsWith("System.", StringComparison.Ordinal) && !name.Contains(".Native.", StringComparison.Ordinal))
            || (name.StartsWith("Microsoft.", StringComparison.Ordinal) && !name.Contains("DiaSymReader", StringComparison.Ordinal));
    }
}
