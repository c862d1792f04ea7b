using Microsoft.DotNet.Interactive;

namespace Workbook.Kernel;

/// <summary>All packages that the session's cells asked for: each restore is of all of them, so that their versions fit.</summary>
internal sealed class SessionPackages(CSharpSession session)
{
    private List<PackageRequest> _packages = [];
    private List<string> _sources = [];

    /// <summary>Restores what a cell asks for; null, or what is wrong.</summary>
    public CellFailure? Add(ReferenceDirectives directives)
    {
        var sources = _sources.Union(directives.Sources).ToList();
        var asked = directives.Packages.Except(_packages).ToList();
        if (asked.Count == 0)
        {
            Keep(_packages, sources);
            return null;
        }
        try
        {
            var all = _packages.Where(package => !asked.Exists(other => other.Id.Equals(package.Id, StringComparison.OrdinalIgnoreCase))).Concat(asked).ToList();
            Use(PackageRestore.Restore(all, sources), asked);
            Keep(all, sources);
            return null;
        }
        catch (PackageException error)
        {
            var message = $"{string.Join(", ", asked.Select(package => package.Id))} cannot be had: {error.Message}";
            return new CellFailure("PackageError", message, [message, "Check the id and version, and that the feed can be reached; #i \"nuget:FOLDER or URL\" adds one."]);
        }
    }

    // Not before all went well: a feed that cannot be reached would fail every restore after it.
    private void Keep(List<PackageRequest> packages, List<string> sources) => (_packages, _sources) = (packages, sources);

    private void Use(PackageFiles files, List<PackageRequest> asked)
    {
        foreach (var folder in files.NativeFolders)
            session.ReferToNative(folder);
        foreach (var assembly in files.Assemblies.Where(file => !Framework.Has(Path.GetFileNameWithoutExtension(file))))
            session.ReferTo(assembly);
        var names = asked.Select(package => Installed(package, files));
        DisplayedValue.Show($"Installed packages: {string.Join(", ", names)}", []);
    }

    private static string Installed(PackageRequest asked, PackageFiles files)
    {
        var name = files.Names.FirstOrDefault(name => name.StartsWith(asked.Id + " ", StringComparison.OrdinalIgnoreCase)) ?? asked.Id;
        var isOther = char.IsAsciiDigit(asked.Version[0]) && !asked.Version.Contains('*', StringComparison.Ordinal)
            && !name.EndsWith(" " + asked.Version, StringComparison.OrdinalIgnoreCase);
        return isOther ? $"{name} ({asked.Version} was asked for)" : name;
    }
}
