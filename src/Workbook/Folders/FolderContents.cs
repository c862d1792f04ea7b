using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Workbook.Notebooks;

namespace Workbook.Folders;

/// <summary>What a new folder is filled with: texts and notebooks that are part of this program, and the library beside it.</summary>
internal static class FolderContents
{
    private const string Prefix = "folder/";

    // The library itself has no use for these; cells may.
    private static readonly string[] ForCells = ["Plotly.NET.CSharp"];

    /// <summary>The texts by their path in the folder, with <c>/</c>; notebooks without the sample's parts and outputs.</summary>
    /// <param name="input">Where the notebooks find the articles, from their own folder or from the root.</param>
    public static IEnumerable<(string Name, string Text)> Texts(string input) =>
        (from resource in typeof(FolderContents).Assembly.GetManifestResourceNames()
         where resource.StartsWith(Prefix, StringComparison.Ordinal)
         let name = resource[Prefix.Length..].Replace('\\', '/')
         let text = name.EndsWith(".ipynb", StringComparison.Ordinal) ? NotebookOf(name, Read(resource), input) : Read(resource)
         where text is not null
         select (name, text)).OrderBy(file => file.name, StringComparer.Ordinal);

    /// <summary>The library's assembly, all that it refers to and that is no part of .NET, and their documentation.</summary>
    public static IReadOnlyCollection<string> LibraryFiles()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(["Analysis", .. ForCells]);
        while (open.TryPop(out var name))
            if (Path.Combine(AppContext.BaseDirectory, $"{name}.dll") is var file && File.Exists(file) && found.Add(file))
                foreach (var reference in References(file))
                    open.Push(reference);
        return [.. found, .. found.Select(file => Path.ChangeExtension(file, "xml")).Where(File.Exists)];
    }

    private static List<string> References(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    private static string? NotebookOf(string name, string json, string input) =>
        NotebookTemplate.With(Notebook.Parse(json, name), new Dictionary<string, string> { ["input"] = input })?.ToJson();

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(FolderContents).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
