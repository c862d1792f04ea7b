using System.Diagnostics.CodeAnalysis;

namespace Analysis.Quotes;

/// <summary>Numbers features: a template with its values is one index.</summary>
internal static class Feature
{
    /// <summary>How many values each of the two may have, from 0; a power of two.</summary>
    public const int Values = 64;

    /// <summary>How many values go with a reporting word.</summary>
    public const int WordValues = 8;

    private static ReadOnlySpan<byte> Steps => [0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8];

    /// <summary>How many indices there are.</summary>
    public static int Count { get; } = Enum.GetValues<Template>().Length * Values * Values;

    /// <summary>The index of a template with its values.</summary>
    /// <inheritdoc cref="Place" path="/exception"/>
    public static int Of(Template template, int first = 0, int second = 0) => ((int)template * Values * Values) + Place(first, second);

    /// <summary>Where a pair of values stands among those of its template.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative, or <see cref="Values"/> or more.</exception>
    public static int Place(int first, int second)
    {
        if (((first | second) & ~(Values - 1)) != 0)
            Refuse(first, second);
        return (first * Values) + second;
    }

    /// <summary>The two values of evidence on a reporting word: its number and a value below <see cref="WordValues"/>, packed.</summary>
    /// <inheritdoc cref="Place" path="/exception"/>
    public static (int First, int Second) OfWord(int word, int value)
    {
        var place = (word * WordValues) + value;
        return (place / Values, place % Values);
    }

    /// <summary>The template and values of an index.</summary>
    public static (Template Template, int First, int Second) Parts(int index) =>
        ((Template)(index / (Values * Values)), index / Values % Values, index % Values);

    /// <summary>A distance on a scale that grows coarser: 0, 1, 2, 3, 4-5, 6-8, 9-13, 14-22, 23 and more; 9 for a negative one.</summary>
    public static int Step(int distance) => distance < 0 ? 9 : Steps[Math.Min(distance, Steps.Length - 1)];

    [DoesNotReturn]
    private static void Refuse(int first, int second) =>
        throw new ArgumentOutOfRangeException(nameof(first),
            $"Evidence has the values {first} and {second}; a feature has room for 0 to {Values - 1}.");
}
