namespace Analysis.Charts;

/// <summary>Charts in one line, for who cannot see them: computed, so that it holds when the data change.</summary>
internal static class ChartAlternative
{
    private const int Named = 3;

    /// <summary>How many labels there are, and the largest with their values. No total: an article may stand under several labels.</summary>
    public static string Of(Counts counts)
    {
        if (counts.Rows.IsEmpty)
            return $"Bar chart of {counts.Unit} by {counts.Of}: nothing was found.";
        var named = counts.Rows.Take(Named).Select(row => $"{LineBreaks.OneLine(row.Label)} {Wording.Number(row.Value)}");
        return $"Bar chart of {counts.Unit} by {counts.Of}, {counts.Rows.Length} in all: {string.Join(", ", named)}{Rest(counts.Rows.Length)}.";
    }

    /// <summary>Says how many were not named.</summary>
    public static string Rest(int count) => count > Named ? $" and {count - Named} more" : "";
}
