namespace Workbook.Kernel;

/// <summary>A package that a cell asks for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">A version as NuGet writes them; <c>*</c> for the newest that is released.</param>
internal sealed record PackageRequest(string Id, string Version)
{
    /// <summary>Reads what follows <c>nuget:</c>: <c>Id</c> or <c>Id, version</c>; null when it is neither.</summary>
    public static PackageRequest? Parse(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        var version = parts.Length > 1 && parts[1].Length > 0 ? parts[1] : "*";
        version = version is "*-*" or "*" || version.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '*' or '+' or '[' or ']' or '(' or ')') ? version : "";
        var isId = parts[0].Length is > 0 and <= 100 && parts[0].All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
        return isId && version.Length > 0 && parts.Length <= 2 ? new PackageRequest(parts[0], version) : null;
    }
}
