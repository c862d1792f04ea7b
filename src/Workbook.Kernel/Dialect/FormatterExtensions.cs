namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>What notebooks of 2020 and 2021 call on <see cref="Formatter"/>.</summary>
public static class FormatterExtensions
{
    extension(Formatter)
    {
        /// <summary>The form in which values of a type are shown.</summary>
        public static void SetPreferredMimeTypeFor(Type type, string preferredMimeType) =>
            Formatter.SetPreferredMimeTypesFor(type, preferredMimeType);
    }
}
