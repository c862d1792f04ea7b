namespace Analysis.Text;

/// <summary>Writes values of a type in one form; kernels call it by the names of its members.</summary>
/// <param name="mimeType">The form.</param>
/// <param name="format">The value in that form.</param>
internal sealed class TypeFormatter<T>(string mimeType, Func<T, string> format)
{
    /// <summary>The form.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes a value.</summary>
    /// <returns>False where it is not of this type, so that the kernel shows it in its own way.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not T value)
            return false;
        writer.Write(format(value));
        return true;
    }
}
