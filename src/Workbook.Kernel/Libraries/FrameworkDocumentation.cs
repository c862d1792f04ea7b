using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Workbook.Kernel;

/// <summary>
/// The documentation of the .NET runtime's types, for hover. It lies in the SDK's reference pack, in a file a reference
/// assembly, and types are in other assemblies there than at run time: so it is looked for by namespace.
/// </summary>
internal sealed class FrameworkDocumentation : DocumentationProvider
{
    private const string Rest = "System.Runtime";
    private static readonly string? Folder = Find();
    private static readonly ConcurrentDictionary<string, DocumentationFile?> Read = new(StringComparer.Ordinal);

    public static FrameworkDocumentation Instance { get; } = new();

    protected override string GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        Folder is null
            ? ""
            : Files(documentationMemberID)
                .Select(file => Member(file, documentationMemberID))
                .FirstOrDefault(member => member.Length > 0) ?? "";

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => 0;

    // M:System.Collections.Generic.List`1.Add(`0) may be in System.Collections.Generic.xml, in
    // System.Collections.xml, in System.xml or among the rest.
    private static IEnumerable<string> Files(string id)
    {
        var name = id[2..].Split('(', '`')[0];
        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
            yield return name[..dot];
        yield return Rest;
    }

    private static string Member(string file, string id) =>
        Read.GetOrAdd(file, name => DocumentationFile.Open(Path.Combine(Folder!, name + ".xml"))) is { } open ? open.Member(id) : "";

    private static string? Find()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var packs = new DirectoryInfo(Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref"));
        return !packs.Exists ? null : packs.EnumerateDirectories($"{Environment.Version.Major}.*")
            .Select(version => Path.Combine(version.FullName, "ref", $"net{Environment.Version.Major}.{Environment.Version.Minor}"))
            .LastOrDefault(Directory.Exists);
    }
}
