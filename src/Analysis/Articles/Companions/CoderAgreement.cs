namespace Analysis;

/// <summary>How far coders agree who corrected the same places.</summary>
/// <param name="What">What they were asked.</param>
/// <param name="Units">How many places two coders or more say something of.</param>
/// <param name="Alpha">
/// Krippendorff's alpha: 1 for perfect agreement, 0 for what chance would give; not a number where all say the same of all.
/// </param>
public sealed record CoderAgreement(CorrectedThing What, int Units, double Alpha)
{
    /// <summary>The agreement of coders, a file each, on each thing that two of them say something of.</summary>
    public static IEnumerable<CoderAgreement> Of(IReadOnlyList<Corrections> coders) => Enum.GetValues<CorrectedThing>()
        .Select(what => (What: what, Units: UnitsOf(coders, what)))
        .Where(asked => asked.Units.Count > 0)
        .Select(asked => new CoderAgreement(asked.What, asked.Units.Count, AlphaOf(asked.Units)));

    /// <summary>
    /// Krippendorff's alpha for nominal values, whatever the number of coders, with missing values: one less the disagreement observed
    /// within units over the one expected by chance (Krippendorff, "Content Analysis", 4th edition, 2019, chapter 12; "Computing
    /// Krippendorff's Alpha-Reliability", 2011).
    /// </summary>
    /// <param name="units">What was said of each unit, by each coder who said something; units with one value are left out.</param>
    public static double AlphaOf(IEnumerable<IReadOnlyCollection<string>> units)
    {
        var pairable = units.Where(unit => unit.Count > 1).ToList();
        var values = pairable.SelectMany(unit => unit).CountBy(value => value).ToDictionary(StringComparer.Ordinal);
        double all = values.Values.Sum();
        var observed = pairable.Sum(unit => Differing(unit) / (unit.Count - 1));
        var expected = ((all * all) - values.Values.Sum(count => (double)count * count)) / (all - 1);
        return 1 - (observed / expected);
    }

    /// <summary>How many ordered pairs of values of one unit differ.</summary>
    private static double Differing(IReadOnlyCollection<string> unit) =>
        (unit.Count * unit.Count) - unit.CountBy(value => value).Sum(count => count.Value * count.Value);

    private static List<IReadOnlyCollection<string>> UnitsOf(IReadOnlyList<Corrections> coders, CorrectedThing what) => [.. coders
        .SelectMany(coder => coder.All.Where(correction => correction.What == what).DistinctBy(UnitOf))
        .GroupBy(UnitOf, correction => correction.Is.ToLowerInvariant())
        .Select(unit => (IReadOnlyCollection<string>)[.. unit]).Where(unit => unit.Count > 1)];

    private static (string Article, int Start, string? Words) UnitOf(Correction correction) =>
        (correction.Article, correction.Place?.Start ?? -1, correction.Place is null ? correction.Words : null);
}
