namespace Analysis;

/// <summary>By what a country was recognised.</summary>
public enum CountryNameKind
{
    /// <summary>Its name, long or short: "South Korea", "Republic of Korea".</summary>
    Name,

    /// <summary>Its people or what is its own: "Korean", "Koreans".</summary>
    Demonym,

    /// <summary>Its capital.</summary>
    Capital,

    /// <summary>Another city in it.</summary>
    City,

    /// <summary>A region, province or state of it.</summary>
    Region,

    /// <summary>An abbreviation: "N.K.", "UAE".</summary>
    Abbreviation,

    /// <summary>A short form that the article makes clear: "the North".</summary>
    ShortForm,

    /// <summary>A seat of power that stands for its government: "the Kremlin".</summary>
    Metonym,
}
