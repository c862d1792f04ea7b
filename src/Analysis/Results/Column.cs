namespace Analysis;

/// <summary>A column of a <see cref="Table"/>.</summary>
/// <param name="Name">Its head.</param>
/// <param name="Type">string, int, double, bool or DateOnly; a value can be null in any of them.</param>
/// <param name="Values">The values, a row each; null where there is none.</param>
public sealed record Column(string Name, Type Type, IReadOnlyList<object?> Values)
{
    private static readonly Type[] Types = [typeof(string), typeof(int), typeof(double), typeof(bool), typeof(DateOnly)];

    /// <summary>Whether the values are numbers.</summary>
    public bool IsNumeric => Type == typeof(int) || Type == typeof(double);

    /// <summary>A column of one value for each item.</summary>
    /// <exception cref="ArgumentException">The values are none of the types a column can hold.</exception>
    public static Column Of<T, TValue>(string name, IReadOnlyList<T> items, Func<T, TValue> value)
    {
        var type = Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);
        if (!Types.Contains(type))
            throw new ArgumentException($"Column '{name}' holds {type.Name}: make it {string.Join(", ", Types.Select(t => t.Name))}.");
        return new Column(name, type, [.. items.Select(item => (object?)value(item))]);
    }
}
