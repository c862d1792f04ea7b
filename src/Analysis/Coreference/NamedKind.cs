namespace Analysis;

/// <summary>What a name stands for.</summary>
public enum NamedKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, office, party, team or other body; not a state, which is a country.</summary>
    Organisation,
}
