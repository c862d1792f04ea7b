using System.Collections.Immutable;

namespace Analysis.Articles;

/// <summary>What the user says of how articles are to be read.</summary>
/// <param name="Columns">The columns (or keys) of tables by what they hold: "text" → "Body".</param>
internal sealed record ReadingOptions(ImmutableDictionary<string, string> Columns)
{
    /// <summary>What a column can be said to hold.</summary>
    private static readonly string[] Fields =
        ["id", "text", "title", "date", "dateline", "author", "outlet", "section", "url", "language", "edition", "page"];

    /// <summary>
    /// Says of an article's id whether the article is wanted; null where all are. The others are passed over without a look into
    /// their text.
    /// </summary>
    public Func<string, bool>? IsWanted { get; init; }

    /// <summary>The greatest number of characters that a line of JSON may have; a longer one is left out.</summary>
    public int LongestLine { get; init; } = 1 << 27;

    /// <summary>Ends the reading.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Nothing is said.</summary>
    public static ReadingOptions None { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>Options with these columns.</summary>
    /// <exception cref="ArgumentException">A key is nothing that a column can hold.</exception>
    public static ReadingOptions Of(IReadOnlyDictionary<string, string>? columns)
    {
        foreach (var field in columns?.Keys ?? [])
            if (!Fields.Contains(field, StringComparer.OrdinalIgnoreCase))
                throw new ArgumentException(
                    $"'{field}' is nothing that a column can be given for. Give one of {string.Join(", ", Fields)}.", nameof(columns));
        return columns is null ? None : new(columns.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase));
    }
}
