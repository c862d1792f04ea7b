using Microsoft.DotNet.Interactive;

namespace Workbook.Kernel;

/// <summary>All packages that the session's cells asked for: each restore is of all of them, so that their versions fit.</summary>
internal sealed class SessionPackages(CSharpSession session)
{
    private readonly Lock _restoring = new();
    private readonly HashSet<PackageRequest> _answered = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private Dictionary<string, string> _versions = new(StringComparer.OrdinalIgnoreCase);
    private List<string> _sources = [];

    /// <summary>Restores what a cell asks for; null, or what is wrong.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public CellFailure? Add(ReferenceDirectives directives, CancellationToken interrupted)
    {
        if (directives is { Packages.Count: 0, Sources.Count: 0 })
            return null;
        lock (_restoring)
            return AddAll(directives, interrupted);
    }

    private CellFailure? AddAll(ReferenceDirectives directives, CancellationToken interrupted)
    {
        var sources = _sources.Union(directives.Sources).ToList();
        var asked = PackageRequest.WithoutExtensions(directives.Packages).Distinct().Where(IsNew).ToList();
        if (asked.Count == 0)
        {
            _sources = sources;
            return null;
        }
        try
        {
            Restore(asked, sources, interrupted);
            _answered.UnionWith(asked);
            return null;
        }
        catch (PackageException error)
        {
            var message = $"{string.Join(", ", asked.Select(package => package.Id).Distinct())} cannot be had: {error.Message}";
            return new CellFailure(
                "PackageError", message,
                [message, "Check the id and version, and that the feed can be reached; #i \"nuget:FOLDER or URL\" adds one."]);
        }
    }

    // A package that is there already will do for whoever names no version.
    private bool IsNew(PackageRequest package) =>
        !_answered.Contains(package) && !(package.Version == PackageRequest.Newest && _versions.ContainsKey(package.Id));

    private void Restore(List<PackageRequest> asked, List<string> sources, CancellationToken interrupted)
    {
        CheckForTwoVersions(asked);
        var kept = _versions.Where(known => !asked.Exists(package => package.Id.Equals(known.Key, StringComparison.OrdinalIgnoreCase)));
        var files = PackageRestore.Restore(
            [.. kept.Select(known => new PackageRequest(known.Key, known.Value)), .. asked], sources, interrupted);
        var versions = new Dictionary<string, string>(_versions, StringComparer.OrdinalIgnoreCase);
        foreach (var package in asked)
            versions[package.Id] = files.VersionOf(package.Id) ?? package.Version;
        CheckForOtherVersions(versions);
        Use(files, asked);
        // Not before all went well: a feed that cannot be reached would fail every restore after it.
        (_versions, _sources) = (versions, sources);
    }

    private static void CheckForTwoVersions(List<PackageRequest> asked)
    {
        if (asked.GroupBy(package => package.Id, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new PackageException($"the cell asks for versions {string.Join(" and ", twice.Select(package => package.Version))} of "
                + $"{twice.Key}; leave one of them");
    }

    private void CheckForOtherVersions(Dictionary<string, string> versions)
    {
        foreach (var (id, version) in _versions)
            if (versions[id] != version)
                throw new PackageException($"version {version} of {id} is loaded already, and {versions[id]} cannot be loaded beside it; "
                    + "restart the kernel, and ask for one version in all cells");
    }

    private void Use(PackageFiles files, List<PackageRequest> asked)
    {
        foreach (var folder in files.NativeFolders)
            session.ReferToNative(folder);
        foreach (var assembly in files.Assemblies.Where(file => !IsHere(Path.GetFileNameWithoutExtension(file))))
            session.ReferTo(assembly);
        foreach (var hole in files.KnownHoles.Where(_told.Add))
            Console.Error.WriteLine($"{hole} Ask for a newer version, or do without it.");
        var names = asked.Select(package => Installed(package, files));
        DisplayedValue.Show($"Installed packages: {string.Join(", ", names)}", []);
    }

    // The types of .NET Interactive that cells use are this kernel's own: beside those of a package they would be ambiguous.
    private static bool IsHere(string assembly) =>
        Framework.Has(assembly) || assembly == "Microsoft.DotNet.Interactive"
        || assembly.StartsWith("Microsoft.DotNet.Interactive.", StringComparison.Ordinal);

    private static string Installed(PackageRequest asked, PackageFiles files)
    {
        var version = files.VersionOf(asked.Id);
        var isOther = char.IsAsciiDigit(asked.Version[0]) && !asked.Version.Contains('*', StringComparison.Ordinal)
            && asked.Version != version;
        var name = version is null ? asked.Id : $"{asked.Id} {version}";
        return isOther ? $"{name} ({asked.Version} was asked for)" : name;
    }
}
