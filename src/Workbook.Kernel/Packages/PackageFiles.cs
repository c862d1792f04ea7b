using System.Text.Json;

namespace Workbook.Kernel;

/// <summary>What restored packages bring: assemblies, folders of native libraries, and names with versions.</summary>
internal sealed record PackageFiles(IReadOnlyList<string> Assemblies, IReadOnlyList<string> NativeFolders, IReadOnlyList<string> Names)
{
    /// <summary>What NuGet's audit says of packages with known holes: NU1901 to NU1904, a line each.</summary>
    public IReadOnlyList<string> KnownHoles { get; private init; } = [];

    /// <summary>Reads the file that a restore leaves (<c>project.assets.json</c>).</summary>
    public static PackageFiles Read(string assets)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(assets));
        var folder = json.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
        var paths = json.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.TryGetProperty("path", out _))
            .ToDictionary(library => library.Name, library => Path.Combine(folder, library.Value.GetProperty("path").GetString()!));
        // The last target is the one of this machine's runtime.
        var packages = json.RootElement.GetProperty("targets")
            .EnumerateObject().Last().Value.EnumerateObject().Where(package => paths.ContainsKey(package.Name)).ToList();
        return new(
            [.. packages.SelectMany(package => Files(package.Value, "runtime", paths[package.Name]))
                .Where(file => file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))],
            [.. packages.SelectMany(package => Files(package.Value, "native", paths[package.Name]))
                .Select(file => Path.GetDirectoryName(file)!)
                .Distinct()],
            [.. packages.Select(package => package.Name.Replace('/', ' '))])
        {
            KnownHoles = [.. Warnings(json.RootElement).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>The version of a package that was restored, or null when it was not.</summary>
    public string? VersionOf(string id) =>
        Names.FirstOrDefault(name => name.StartsWith(id + " ", StringComparison.OrdinalIgnoreCase)) is { } name
            ? name[(id.Length + 1)..]
            : null;

    private static IEnumerable<string> Warnings(JsonElement assets) => assets.TryGetProperty("logs", out var logs)
        ? logs.EnumerateArray()
            .Where(log => log.GetProperty("code").GetString() is "NU1901" or "NU1902" or "NU1903" or "NU1904")
            .Select(log => log.GetProperty("message").GetString()!)
        : [];

    private static IEnumerable<string> Files(JsonElement package, string kind, string path) =>
        package.TryGetProperty(kind, out var files)
            ? files.EnumerateObject()
                .Where(file => !file.Name.EndsWith("_._", StringComparison.Ordinal))
                .Select(file => Path.GetFullPath(Path.Combine(path, file.Name)))
            : [];
}
