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

    /// <summary>References for the compiler. All of the runtime's: <c>dynamic</c> and <c>System.Linq.Expressions</c> fail with fewer.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. Paths.Value.Values.Select(path => MetadataReference.CreateFromFile(path, documentation: FrameworkDocumentation.Instance))];

    public static bool Has(string assemblyName) => Paths.Value.ContainsKey(assemblyName);

    private static bool IsManaged(string path)
    {
        var name = Path.GetFileName(path);
        return name is "mscorlib.dll" or "netstandard.dll" or "WindowsBase.dll"
            || (name.StartsWith("System.", StringComparison.Ordinal) && !name.Contains(".Native.", StringComparison.Ordinal))
            || (name.StartsWith("Microsoft.", StringComparison.Ordinal) && !name.Contains("DiaSymReader", StringComparison.Ordinal));
    }
}
