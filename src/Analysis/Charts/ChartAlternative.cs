namespace Analysis.Charts;

/// <summary>Charts in one line, for who cannot see them: computed, so that it holds when the data change.</summary>
internal static class ChartAlternative
{
    private const int Named = 3;

    /// <summary>
    /// The largest labels with their values, and how many more there are. No total: an article may stand under several labels.
    /// </summary>
    public static string Of(Counts counts)
    {
        if (counts.Rows.IsEmpty)
            return $"Bar chart of {counts.Unit} by {counts.Of}: nothing was found.";
        var named = counts.Rows.Take(Named).Select(row => $"{LineBreaks.OneLine(row.Label)} {Wording.Number(row.Value)}");
        return $"Bar chart of {counts.Unit} by {Wording.Amount(counts.Rows.Length, counts.Of, Several(counts.Of))}: "
            + $"{string.Join(", ", named)}{Rest(counts.Rows.Length)}.";
    }

    /// <summary>The plural of what labels are: "speakers", "countries", "days".</summary>
    private static string Several(string of) =>
        of.Length > 1 && of[^1] == 'y' && !"aeiou".Contains(of[^2]) ? string.Concat(of.AsSpan(0, of.Length - 1), "ies") : of + "s";

    /// <summary>Says how many were not named.</summary>
    public static string Rest(int count) => count > Named ? $" and {count - Named} more" : "";
}
