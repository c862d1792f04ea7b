using System.Collections.Immutable;
using DuckDB.NET.Data;

namespace Analysis.Archives;

/// <summary>Values of a row by their columns' places, null where there is none.</summary>
internal static class RowReading
{
    /// <summary>Words.</summary>
    public static string? Text(this DuckDBDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A day.</summary>
    public static DateOnly? Day(this DuckDBDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    /// <summary>A list, empty where there is none.</summary>
    public static ImmutableArray<T> List<T>(this DuckDBDataReader row, int column) =>
        row.IsDBNull(column) ? [] : [.. row.GetFieldValue<List<T>>(column)];

    /// <summary>A stretch of text from two columns.</summary>
    public static TextSpan? Span(this DuckDBDataReader row, int start, int end) =>
        row.IsDBNull(start) ? null : TextSpan.FromBounds(row.GetInt32(start), row.GetInt32(end));

    /// <summary>Stretches of text from two columns of lists.</summary>
    public static ImmutableArray<TextSpan> Spans(this DuckDBDataReader row, int starts, int ends) =>
        [.. row.List<int>(starts).Zip(row.List<int>(ends), TextSpan.FromBounds)];
}

/// <summary>Kinds by the names that <see cref="Labels"/> gives them.</summary>
internal static class LabelledKinds<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> ByLabel = Enum.GetValues<TEnum>()
        .ToDictionary(kind => Labels.Of(kind), StringComparer.Ordinal);

    /// <summary>The kind of a name.</summary>
    public static TEnum Of(string label) => ByLabel[label];
}
