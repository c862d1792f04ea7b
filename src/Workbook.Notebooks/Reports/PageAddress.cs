namespace Workbook.Notebooks;

/// <summary>Addresses of files beside a page.</summary>
internal static class PageAddress
{
    /// <summary>The address of a file, relative to the page, each name of its path escaped.</summary>
    public static string Of(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
}
