namespace Analysis.Countries;

/// <summary>How an article uses a one-word name that stands in a person's full name somewhere in it.</summary>
internal sealed class NameUse
{
    /// <summary>The token at which it first stands in a full name.</summary>
    public int FirstFull { get; set; }

    /// <summary>Whether it somewhere stands alone before what only states have.</summary>
    public bool IsOfState { get; set; }

    /// <summary>Whether it is a surname, by which news calls its bearer.</summary>
    public bool IsSurname { get; set; }

    /// <summary>The first token at which it stands alone; far behind all where it never does.</summary>
    public int FirstAlone { get; set; } = int.MaxValue;

    /// <summary>Whether the article calls the bearer of the given name by the surname alone.</summary>
    public bool IsCalledBySurname { get; set; }
}
