using Microsoft.DotNet.Interactive;

namespace System;

/// <summary>Shows a value from within a cell; <c>DisplayAs</c> and <c>DisplayTable</c> are the formatting library's own.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value in the forms named, or in all that there are.</summary>
    /// <remarks>
    /// A span, so that the compiler prefers it to the formatting library's function of the same name, which formats the value itself.
    /// </remarks>
    public static DisplayedValue Display(this object? value, params ReadOnlySpan<string> mimeTypes) =>
        DisplayedValue.Show(value, mimeTypes.ToArray());
}
