namespace Analysis;

/// <summary>
/// Says which formatters a type is shown with in a notebook. Kernels find it by its name and the names of its members, not by
/// its type, so this library needs no package of any kernel.
/// </summary>
/// <param name="formatterSourceType">
/// A type with a public parameterless constructor and a method <c>CreateTypeFormatters()</c> that gives objects with a
/// property <c>MimeType</c> and a method <c>bool Format(object, TextWriter)</c>.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = true)]
public sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    private string[] _preferredMimeTypes = [];

    /// <summary>What makes the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>What the type is shown as, all of them at once; a picture only where one can be drawn.</summary>
    public string[] PreferredMimeTypes
    {
        get => Appearances.Current.HavePictures ? _preferredMimeTypes : [.. _preferredMimeTypes.Where(type => type != MimeTypes.Png)];
        set => _preferredMimeTypes = value;
    }
}
