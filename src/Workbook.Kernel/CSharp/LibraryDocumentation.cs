using Microsoft.CodeAnalysis;

namespace Workbook.Kernel;

/// <summary>The documentation of a library, for hover: the .xml file beside it.</summary>
internal static class LibraryDocumentation
{
    public static DocumentationProvider? Beside(string assembly)
    {
        var file = Path.ChangeExtension(assembly, ".xml");
        return File.Exists(file) ? XmlDocumentationProvider.CreateFromFile(file) : null;
    }
}
