namespace Analysis.Text;

/// <summary>Makes the formatters of a type; kernels create it and call its method by name.</summary>
/// <typeparam name="T">The type that is shown.</typeparam>
internal sealed class FormatterSource<T>
{
    private readonly Type _shown = typeof(T);

    /// <summary>The formatters, as <see cref="Appearances"/> has them.</summary>
    public IEnumerable<object> CreateTypeFormatters() => Appearances.Current.Of(_shown);
}
