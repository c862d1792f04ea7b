using Microsoft.DotNet.Interactive;

namespace System;

/// <summary>Ways to show a value from within a cell.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value in the forms named, or in all that there are.</summary>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => DisplayedValue.Show(value, mimeTypes);

    /// <summary>Shows text as what the mime type says that it is.</summary>
    public static DisplayedValue DisplayAs(this string value, string mimeType) => DisplayedValue.ShowAs(value, mimeType);
}
