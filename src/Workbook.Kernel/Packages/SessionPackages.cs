using Microsoft.DotNet.Interactive;

namespace Workbook.Kernel;

/// <summary>All packages that the session's cells asked for: each restore is of all of them, so that their versions fit.</summary>
internal sealed class SessionPackages(CSharpSession session)
{
    private readonly List<PackageRequest> _packages = [];
    private readonly List<string> _sources = [];

    /// <summary>Restores what a cell asks for; null, or what is wrong.</summary>
    public CellFailure? Add(ReferenceDirectives directives)
    {
        _sources.AddRange(directives.Sources.Except(_sources));
        var asked = directives.Packages.Except(_packages).ToList();
        if (asked.Count == 0)
            return null;
        try
        {
            var all = _packages.Where(package => !asked.Exists(other => other.Id.Equals(package.Id, StringComparison.OrdinalIgnoreCase))).Concat(asked).ToList();
            Use(PackageRestore.Restore(all, _sources), asked);
            _packages.Clear();
            _packages.AddRange(all);
            return null;
        }
        catch (PackageException error)
        {
            var message = $"{string.Join(", ", asked.Select(package => package.Id))} cannot be had: {error.Message}";
            return new CellFailure("PackageError", message, [message, "Check the id and version, and that the feed can be reached; #i \"nuget:FOLDER or URL\" adds one."]);
        }
    }

    private void Use(PackageFiles files, List<PackageRequest> asked)
    {
        foreach (var folder in files.NativeFolders)
            session.ReferToNative(folder);
        foreach (var assembly in files.Assemblies.Where(file => !Framework.Has(Path.GetFileNameWithoutExtension(file))))
            session.ReferTo(assembly);
        var names = asked.Select(package => files.Names.FirstOrDefault(name => name.StartsWith(package.Id + " ", StringComparison.OrdinalIgnoreCase)) ?? package.Id);
        DisplayedValue.Show($"Installed packages: {string.Join(", ", names)}", []);
    }
}
