namespace Analysis.Results;

/// <summary>
/// How far apart two counts have to be for a method that errs to rank them. It errs in <see cref="Share"/> of what it finds: of few places
/// chance decides how many are wrong (the difference of two Poisson counts of errors, 95 of 100 times within 1.96 standard deviations, half
/// a place allowed for their being whole), of many the labels may be found unequally well.
/// </summary>
internal static class RankError
{
    /// <summary>The share of places that may be wrong.</summary>
    public const double Share = 0.05;

    private const double Deviations = 1.96;
    private const double HalfAPlace = 0.5;

    /// <summary>Whether the larger of two values cannot be said to be the larger one.</summary>
    /// <param name="larger">The larger value, or one as large.</param>
    /// <param name="smaller">The other.</param>
    /// <param name="arePlaces">Whether the values count places; shares and rates say nothing of how many there are.</param>
    public static bool Covers(double larger, double smaller, bool arePlaces) =>
        larger - smaller <= Math.Max(larger * Share, arePlaces ? (Deviations * Math.Sqrt(Share * (larger + smaller))) + HalfAPlace : 0);

    /// <summary>Whether a unit is of counts, not of shares or rates.</summary>
    public static bool IsOfPlaces(string unit) =>
        !unit.StartsWith("share", StringComparison.Ordinal) && !unit.Contains(" per ", StringComparison.Ordinal);
}
