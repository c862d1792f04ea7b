namespace Workbook.Notebooks;

/// <summary>Addresses that neither run code nor tell anyone that the page is read.</summary>
internal static class SafeAddress
{
    private static readonly string[] PictureTypes = ["png", "jpeg", "gif", "webp", "svg+xml"];

    /// <summary>A link to the web, to mail or to a place beside the page; null for anything else.</summary>
    public static string? Link(string address)
    {
        var clean = string.Concat(address.Where(c => c > ' ' && !char.IsControl(c)));
        var colon = clean.AsSpan().IndexOfAny(":/?#");
        if (colon < 0 || clean[colon] != ':')
            return clean.StartsWith("//", StringComparison.Ordinal) ? null : clean;
        return clean[..colon].ToLowerInvariant() is "http" or "https" or "mailto" ? clean : null;
    }

    /// <summary>A picture that is part of the page; null for one that would be fetched.</summary>
    public static string? Picture(string address) =>
        PictureTypes.Any(type => address.StartsWith($"data:image/{type};base64,", StringComparison.OrdinalIgnoreCase)) ? address : null;
}
