namespace Workbook.Kernel;

/// <summary>A package that a cell asks for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">A version as NuGet writes them; <c>*</c> for the newest that is released.</param>
internal sealed record PackageRequest(string Id, string Version)
{
    /// <summary>The version of a request that names none.</summary>
    public const string Newest = "*";

    private const string Extension = ".Interactive";

    // They taught .NET Interactive to draw a library's charts, which this kernel does itself; and they bring .NET
    // Interactive's own assemblies.
    private static readonly string[] Extended = ["Plotly.NET", "XPlot.Plotly"];

    /// <summary>Reads what follows <c>nuget:</c>: <c>Id</c> or <c>Id, version</c>; null when it is neither.</summary>
    public static PackageRequest? Parse(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        var version = parts.Length > 1 && parts[1].Length > 0 ? parts[1] : Newest;
        version = version is "*-*" or Newest
            || version.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '*' or '+' or '[' or ']' or '(' or ')') ? version : "";
        var isId = parts[0].Length is > 0 and <= 100 && parts[0].All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
        return isId && version.Length > 0 && parts.Length <= 2 ? new PackageRequest(parts[0], version) : null;
    }

    /// <summary>The same requests, with the library itself for a package that extended .NET Interactive for it.</summary>
    public static IReadOnlyList<PackageRequest> WithoutExtensions(IReadOnlyList<PackageRequest> requests) =>
    [
        .. requests.Where(request => request.ExtendedLibrary is null),
        .. requests.Where(request => request.ExtendedLibrary is { } library
            && !requests.Any(other => other.Id.Equals(library, StringComparison.OrdinalIgnoreCase)))
            .Select(request => new PackageRequest(
                request.ExtendedLibrary!, char.IsAsciiDigit(request.Version[0]) ? $"{request.Version.Split('.')[0]}.*" : Newest)),
    ];

    /// <summary>Whether another version may fit it tomorrow.</summary>
    public bool IsFloating => Version.Contains('*', StringComparison.Ordinal);

    private string? ExtendedLibrary => Array.Find(Extended, library => Id.Equals(library + Extension, StringComparison.OrdinalIgnoreCase));
}
