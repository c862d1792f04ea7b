using System.Reflection;

namespace Analysis.Text;

/// <summary>
/// How the types of this library look in a notebook. The types themselves do not know: they name <see cref="FormatterSource{T}"/>, which
/// asks here, and the room that shows things says by an <see cref="AppearancesAttribute"/> of the assembly that it has the answers.
/// </summary>
internal abstract class Appearances
{
    private static readonly Lazy<Appearances> Registered = new(Create);

    /// <summary>What the assembly registers.</summary>
    public static Appearances Current => Registered.Value;

    /// <summary>Whether a picture of a chart can be drawn here.</summary>
    public abstract bool HavePictures { get; }

    /// <summary>
    /// The formatters of a type, in the order in which they are preferred; none for a type that is shown in no way of its own.
    /// </summary>
    public abstract IEnumerable<object> Of(Type type);

    private static Appearances Create() =>
        (Appearances)Activator.CreateInstance(typeof(Appearances).Assembly.GetCustomAttribute<AppearancesAttribute>()!.Type)!;
}

/// <summary>Names the <see cref="Appearances"/> of an assembly.</summary>
/// <param name="type">A type derived from it, with a public constructor without parameters.</param>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class AppearancesAttribute(Type type) : Attribute
{
    /// <summary>The type.</summary>
    public Type Type { get; } = type;
}
