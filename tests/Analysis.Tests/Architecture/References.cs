using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Analysis.Tests.Architecture;

/// <summary>A type and the folder its source lies in, below the project's, with slashes.</summary>
internal sealed record PlacedType(string Name, string Namespace, bool IsPublic, string Folder);

/// <summary>Which types of an assembly use which, read from its metadata and code, and where their sources lie.</summary>
internal sealed partial class References
{
    private readonly Dictionary<string, PlacedType> _types;
    private readonly HashSet<(string From, string To)> _uses = [];

    private References(ModuleDefinition module, Dictionary<string, string> folders)
    {
        _types = module.Types
            .Select(type => (Type: type, Name: NameOf(type)))
            .Where(pair => folders.ContainsKey(pair.Name))
            .DistinctBy(pair => pair.Name)
            .ToDictionary(
                pair => pair.Name,
                pair => new PlacedType(pair.Type.Name.Split('`')[0], pair.Type.Namespace, pair.Type.IsPublic, folders[pair.Name]));
        foreach (var type in module.GetTypes())
            foreach (var used in UsedTypes.Of(type))
                if (_types.ContainsKey(NameOf(type)) && _types.ContainsKey(NameOf(used)) && used.Scope == module)
                    _uses.Add((NameOf(type), NameOf(used)));
    }

    /// <summary>The types with a source file.</summary>
    public IEnumerable<PlacedType> Types => _types.Values;

    /// <summary>The folders that hold types.</summary>
    public IEnumerable<string> Folders => _types.Values.Select(type => type.Folder).Distinct();

    /// <summary>Reads an assembly.</summary>
    /// <param name="assembly">Its file.</param>
    /// <param name="sources">The folder of its project.</param>
    public static References Of(string assembly, string sources)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return new References(module, FoldersOf(sources));
    }

    /// <summary>
    /// The uses between two folders for which a condition holds, as "folder/Type > folder/Type", in order; folders come in parts.
    /// </summary>
    public IEnumerable<string> Where(Func<string[], string[], bool> condition) => _uses
        .Select(use => (From: _types[use.From], To: _types[use.To]))
        .Where(use => condition(use.From.Folder.Split('/'), use.To.Folder.Split('/')))
        .Select(use => $"{use.From.Folder}/{use.From.Name} > {use.To.Folder}/{use.To.Name}").Order(StringComparer.Ordinal);

    private static Dictionary<string, string> FoldersOf(string sources) =>
        (from file in Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
         let folder = Path.GetRelativePath(sources, Path.GetDirectoryName(file)!).Replace('\\', '/')
         where folder.Split('/')[0] is not ("bin" or "obj")
         let text = File.ReadAllText(file)
         from Match type in Declaration().Matches(text)
         select (Name: $"{Namespace().Match(text).Groups[1].Value}.{type.Groups[1].Value}", folder))
             .DistinctBy(pair => pair.Name)
             .ToDictionary(pair => pair.Name, pair => pair.folder);

    /// <summary>
    /// The full name of the type that a nested type, a lambda or an iterator belongs to, without what says how many parameters it has.
    /// </summary>
    private static string NameOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return $"{type.Namespace}.{type.Name.Split('`')[0]}";
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:public|internal)[^\n=;({]*?\b(?:class|struct|record|interface|enum)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
