namespace Workbook.Kernel;

/// <summary>
/// Libraries that .NET Interactive ran on and that its notebooks therefore use without <c>#r</c>. A cell that names their namespace gets
/// them, unless it has them from elsewhere; they lie beside the kernel, and those of ASP.NET where the SDK put them.
/// </summary>
internal static class GivenLibraries
{
    private static readonly string Beside = Path.GetDirectoryName(typeof(GivenLibraries).Assembly.Location)!;

    private static readonly (string Namespace, Func<IEnumerable<string>> Files)[] Known =
    [
        ("Newtonsoft.Json", () => In(Beside, "Newtonsoft.Json.dll")),
        ("System.Reactive", () => In(Beside, "System.Reactive.dll")),
        ("Microsoft.CodeAnalysis", () => [.. In(Beside, "Microsoft.CodeAnalysis*.dll"), .. In(Beside, "System.Composition*.dll")]),
        ("Microsoft.Extensions", AspNet),
        ("Microsoft.AspNetCore", AspNet),
    ];

    /// <summary>The assemblies of those whose namespace the code names.</summary>
    public static IEnumerable<string> NamedIn(string code) =>
        Known.Where(library => code.Contains(library.Namespace, StringComparison.Ordinal)).SelectMany(library => library.Files())
            .Where(file => !Framework.Has(Path.GetFileNameWithoutExtension(file)));

    private static IEnumerable<string> AspNet()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var all = new DirectoryInfo(Path.GetFullPath(Path.Combine(runtime, "..", "..", "Microsoft.AspNetCore.App")));
        var folder = !all.Exists ? null : all.EnumerateDirectories($"{Environment.Version.Major}.{Environment.Version.Minor}.*")
            .MaxBy(version => Version.TryParse(version.Name, out var number) ? number : new Version());
        return folder is null ? [] : In(folder.FullName, "Microsoft.*.dll");
    }

    private static IEnumerable<string> In(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern);
}
