using System.Collections.Immutable;

namespace Analysis;

/// <summary>A country, territory or former state, and what news calls it.</summary>
/// <param name="Code">ISO 3166-1 alpha-2; XK for Kosovo; for former states the alpha-2 code they had, or one of the user's range.</param>
/// <param name="Name">Its usual English name.</param>
public sealed record Country(string Code, string Name)
{
    /// <summary>Its formal name; the usual one where they do not differ.</summary>
    public string OfficialName { get; init; } = Name;

    /// <summary>All its names with their kinds, the usual one first.</summary>
    public ImmutableArray<CountryName> Names { get; init; } = [];

    /// <summary>The years in which it existed, as "1922–1991"; null for what exists.</summary>
    public string? Years { get; init; }

    /// <summary>The codes of the states that followed it, the one that took its place first; empty for what exists.</summary>
    public ImmutableArray<string> Successors { get; init; } = [];

    /// <summary>Whether it is a former state.</summary>
    public bool IsFormer => Years is not null;

    /// <summary>All of the built-in table, in its order.</summary>
    public static ImmutableArray<Country> All => CountryTable.Default.Countries;

    /// <summary>The country of a code ("KP"), in either case; null for a code that the table does not hold.</summary>
    public static Country? Named(string code) => CountryTable.Default.Named(code);

    /// <summary>
    /// The country that a name, demonym, capital or abbreviation means by itself ("Korean", "the Netherlands", "U.K.", "Moscow"),
    /// whatever its case; null where it means none.
    /// </summary>
    public static Country? Find(string name) => CountryTable.Default.Find(name);

    /// <summary>The same for a stretch of a text, without a copy.</summary>
    internal static Country? Find(ReadOnlySpan<char> name) => CountryTable.Default.Find(name);

    /// <summary>Shows as the name.</summary>
    public override string ToString() => Name;
}

/// <summary>One of the names of a country.</summary>
/// <param name="Text">The name.</param>
/// <param name="Kind">What sort of name it is.</param>
/// <param name="NeedsSupport">Whether it means the country only where the article gives another reason to think so.</param>
public sealed record CountryName(string Text, CountryNameKind Kind, bool NeedsSupport = false)
{
    /// <summary>The years in which it was the country's name, as "1971–1997"; null for a name in use.</summary>
    public string? Years { get; init; }
}
