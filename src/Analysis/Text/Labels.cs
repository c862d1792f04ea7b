namespace Analysis;

/// <summary>The names of kinds as tables and JSON lines write them.</summary>
public static class Labels
{
    /// <summary>A name in small letters with blanks: "short form" for <see cref="CountryNameKind.ShortForm"/>.</summary>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => string.Concat(value.ToString()
        .Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
