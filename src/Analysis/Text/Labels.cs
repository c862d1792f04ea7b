namespace Analysis;

/// <summary>The names of kinds as tables and JSON lines write them.</summary>
public static class Labels
{
    /// <summary>A name in small letters with blanks: "short form" for <see cref="CountryNameKind.ShortForm"/>.</summary>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum =>
        Named<TEnum>.All.TryGetValue(value, out var label) ? label : Named<TEnum>.Spaced(value);

    private static class Named<TEnum> where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> All = Enum.GetValues<TEnum>().Distinct().ToDictionary(value => value, Spaced);

        public static string Spaced(TEnum value) => string.Concat(value.ToString()
            .Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
    }
}
