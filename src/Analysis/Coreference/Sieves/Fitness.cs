namespace Analysis.Coreference;

/// <summary>How well something fits as what a pronoun or nominal of a kind stands for; 0 for not at all.</summary>
internal static class Fitness
{
    private const double UngenderedName = 0.8;
    private const double UngenderedNominal = 0.3;

    /// <summary>As a person of a gender: the more says that it is one, the better, and better where the text has said the gender.</summary>
    public static double Person(Entity entity, Gender gender) =>
        !entity.MayBePerson || !entity.Gender.Fits(gender) ? 0
        : (gender == Gender.Unknown || entity.Gender == gender ? 1 : entity.IsNamed
            ? UngenderedName : UngenderedNominal) * Math.Clamp(entity.PersonEvidence, 0.4, 3);

    /// <summary>As what "it" stands for.</summary>
    public static double Body(Entity entity) =>
        entity.IsPlural || (entity.MayBePerson && entity.PersonEvidence > 0) ? 0 : entity.Speaks ? 2 : entity.IsBody ? 1 : 0.5;

    /// <summary>As what "they" stands for.</summary>
    public static double Group(Entity entity) => entity.IsPlural ? 3 : entity.IsBody && entity.Speaks ? 1 : 0;
}
