namespace Analysis.Coreference;

/// <summary>What the words of an article say of somebody's gender: Mr, Ms, he, she, spokeswoman; never the given name.</summary>
internal enum Gender
{
    Unknown, He, She,
}

/// <summary>Compares genders.</summary>
internal static class Genders
{
    /// <summary>What a title such as "Mr" weighs: more than all pronouns that may be somebody else's.</summary>
    public const int OfTitle = 18;

    /// <summary>What a noun such as "spokeswoman" weighs.</summary>
    public const int OfNoun = 12;

    /// <summary>Whether two genders do not speak against each other.</summary>
    public static bool Fits(this Gender known, Gender gender) => known == Gender.Unknown || gender == Gender.Unknown || known == gender;
}
